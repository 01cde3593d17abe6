package org.nuan.verification.domain.comparison;

import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.source.Item;

/**
 * A difference between what was declared and what was found.
 *
 * @param declared in fen, or a number of things for items that are counted; null where it makes no sense
 * @param found as {@code declared}
 */
public record Discrepancy(
        String personId,
        Item item,
        @Nullable Long declared,
        @Nullable Long found,
        Grade grade,
        Difference difference) {}
