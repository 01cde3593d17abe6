package org.nuan.benefits.application.policy;

import java.util.List;
import org.nuan.kernel.Outcome;
import org.nuan.policy.pack.Loading;
import org.nuan.policy.pack.PackError;
import org.nuan.policy.pack.PackLoader;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Reads the text of a pack as the platform would at its start, and keeps nothing of it. */
public final class CheckPack {

    private static final String NAME = "pack.yml";

    /** Everything that is wrong with it, top to bottom; empty for a good one. */
    public Outcome<List<PackError>> check(Actor actor, String yaml) {
        if (!actor.has(Role.POLICY_EDITOR)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return switch (PackLoader.load(NAME, yaml)) {
            case Loading.Loaded loaded -> Outcome.done(List.of());
            case Loading.Rejected(List<PackError> errors) -> Outcome.done(errors);
        };
    }
}
