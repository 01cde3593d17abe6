package org.nuan.policy.ladder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Scheme;

/**
 * A household under every scheme of the pack of its place.
 *
 * @param decisions one for each scheme that the pack regulates, in the order of {@link Scheme}
 * @param rungs the rung of each member who is on one, by member id
 */
public record Standing(List<Decision> decisions, Map<String, Rung> rungs) {

    public Standing {
        decisions = List.copyOf(decisions);
        rungs = Map.copyOf(rungs);
    }

    public Optional<Decision> under(Scheme scheme) {
        return decisions.stream()
                .filter(decision -> decision.scheme() == scheme)
                .findFirst();
    }
}
