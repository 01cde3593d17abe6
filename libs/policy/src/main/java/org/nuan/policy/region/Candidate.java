package org.nuan.policy.region;

import java.util.List;
import org.nuan.kernel.RegionCode;

/**
 * One place in which the household may apply; its township accepts the application, and that place decides and pays.
 *
 * @param place the township, or the smallest division that is known
 * @param article from which it follows
 * @param memberIds the members who may apply there
 */
public record Candidate(RegionCode place, PlaceReason reason, String article, List<String> memberIds) {

    public Candidate {
        memberIds = List.copyOf(memberIds);
    }
}
