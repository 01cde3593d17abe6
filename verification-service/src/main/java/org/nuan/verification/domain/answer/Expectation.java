package org.nuan.verification.domain.answer;

import java.util.Set;
import org.nuan.verification.domain.source.Item;

/** What a reply must be about to be believed: the question that was put, to whom, and for which items. */
public record Expectation(String queryId, String sourceId, Set<Item> items) {

    public Expectation {
        items = Set.copyOf(items);
    }
}
