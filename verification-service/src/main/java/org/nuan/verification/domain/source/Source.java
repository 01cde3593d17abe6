package org.nuan.verification.domain.source;

import java.time.Duration;
import java.util.Set;

/**
 * A source of the catalogue.
 *
 * @param id lower case letters, digits and hyphens
 * @param timeout how long one call may take
 * @param maxConcurrentCalls calls to this source that may be under way at once, in this process
 * @param retries how often a call is repeated when the source is down, 0 to 5
 */
public record Source(
        String id,
        String nameZh,
        String nameEn,
        SourceClass sourceClass,
        SourceLevel level,
        Protocol protocol,
        Set<Item> items,
        Duration timeout,
        int maxConcurrentCalls,
        int retries) {

    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(1);

    public Source {
        require(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id must be lower case letters, digits and hyphens");
        require(!nameZh.isBlank() && !nameEn.isBlank(), "both names are needed");
        require(!items.isEmpty(), "at least one item is needed");
        require(
                timeout.isPositive() && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
                "timeout must be more than 0 and at most " + LONGEST_TIMEOUT);
        require(maxConcurrentCalls >= 1 && maxConcurrentCalls <= 1_000, "maxConcurrent must be 1 to 1000");
        require(retries >= 0 && retries <= 5, "retries must be 0 to 5");
        items = Set.copyOf(items);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
