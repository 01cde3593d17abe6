package org.nuan.policy.edge;

import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeSteps;
import org.nuan.policy.pack.Scheme;

/** Decides whether a household is at the edge of the minimum living guarantee: a category without money of its own. */
public final class DibaoEdge {

    private DibaoEdge() {}

    /** The decision for the situation's benefit month; its total is zero. */
    public static Decision decide(CaseFile it) {
        return Decision.of(Scheme.DIBAO_EDGE, it, EdgeRules.AT_THE_EDGE.evaluate(it), IncomeSteps.of(it));
    }
}
