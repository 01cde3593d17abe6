package org.nuan.verification.domain.order;

import org.jspecify.annotations.Nullable;

/**
 * Something a person declared.
 *
 * @param item an item code of the sources where a source can know it, else the household's own code
 * @param amountFen value in fen, where it has one
 */
public record Declared(String item, @Nullable Long amountFen) {}
