package org.nuan.policy.dibao;

import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.decision.PackReference;
import org.nuan.policy.decision.Step;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Situation;

/** Decides on the minimum living guarantee. */
public final class Dibao {

    private Dibao() {}

    /**
     * The decision for the situation's benefit month.
     *
     * @throws Pack.NotCovered if the pack does not cover the month
     */
    public static Decision decide(Situation situation, Pack pack) {
        DibaoCase it = DibaoCase.of(situation, pack);
        Evaluation evaluation = DibaoRules.ENTITLED.evaluate(it);
        DecisionOutcome outcome = switch (evaluation.answer()) {
            case YES -> DecisionOutcome.ENTITLED;
            case NO -> DecisionOutcome.NOT_ENTITLED;
            case UNKNOWN -> DecisionOutcome.UNDECIDABLE;
        };
        boolean entitled = outcome == DecisionOutcome.ENTITLED;
        List<Step> steps = entitled ? GapMethod.steps(it) : List.copyOf(GapMethod.incomeSteps(it));
        return new Decision(
                situation,
                PackReference.to(pack),
                it.terms().parameters(),
                it.household().members(),
                it.means().incomes(),
                it.means().properties(),
                it.means().expenditures(),
                evaluation,
                outcome,
                evaluation.missingFacts(),
                evaluation.decisiveReasons(),
                steps,
                entitled ? steps.getLast().result() : Money.ZERO);
    }
}
