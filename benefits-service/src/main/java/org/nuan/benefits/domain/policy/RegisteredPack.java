package org.nuan.benefits.domain.policy;

import java.time.Instant;
import java.util.List;

/**
 * A version of a pack as it was when it was first used here. Decisions name it; it never changes.
 *
 * @param sha256 of the texts, in hexadecimal digits
 * @param file name of the pack's file
 * @param text of the pack's file
 * @param foundations texts of what it may be based on
 */
public record RegisteredPack(
        String id, int version, String sha256, String file, String text, List<String> foundations, Instant firstSeen) {

    public RegisteredPack {
        foundations = List.copyOf(foundations);
    }
}
