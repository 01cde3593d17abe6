package org.nuan.policy.exit;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.ExitCause;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Situation;

/**
 * Decides what of the minimum living guarantee is paid on after the income has risen above the standard: shares of the
 * former award from month to month by the cause, only while the income per head stays below a multiple of the standard,
 * and the whole of it while exits are suspended.
 */
public final class GradualExit {

    /** Longest plan, in months. */
    private static final int MOST_MONTHS = 120;

    private GradualExit() {}

    /**
     * The decision for the situation's benefit month, a month after the former award ended.
     *
     * @throws Pack.NotCovered if the pack is for another place or does not cover a month since the former award
     */
    public static Decision decide(Situation situation, Pack pack, FormerAward former, ExitCause cause) {
        if (!pack.region().contains(situation.region())) {
            throw new Pack.NotCovered("region", pack.id() + " is law in " + pack.region() + " only");
        }
        ExitCase it = ExitCase.of(CaseFile.of(situation, pack), former, cause);
        Evaluation evaluation = ExitRules.PAID_ON.evaluate(it);
        List<Step> steps = evaluation.isYes() ? steps(it) : List.of();
        return Decision.of(Scheme.DIBAO, it.file(), evaluation, steps);
    }

    /**
     * The months from the situation's benefit month on in which something is paid, if nothing changes, up to the first in
     * which nothing is, or up to the end of the pack.
     *
     * @throws Pack.NotCovered if the pack is for another place or does not cover the first month
     */
    public static List<Decision> plan(Situation situation, Pack pack, FormerAward former, ExitCause cause) {
        List<Decision> months = new ArrayList<>();
        BenefitMonth month = situation.benefitMonth();
        Decision decision = decide(situation, pack, former, cause);
        while (decision.isEntitled() && months.size() < MOST_MONTHS) {
            months.add(decision);
            month = month.next();
            if (!pack.covers(month)) {
                break;
            }
            decision = decide(situation.in(month), pack, former, cause);
        }
        return List.copyOf(months);
    }

    private static List<Step> steps(ExitCase it) {
        List<Step> steps = new ArrayList<>();
        Money former = it.former().monthly();
        Fact paid = Fact.of("former", former);
        if (it.suspended()) {
            steps.add(Step.part(ExitStep.EXIT_SUSPENDED, former, true, paid));
        } else if (it.share() > 0) {
            steps.add(share(ExitStep.EXIT_SHARE, it, former, it.share(), paid));
        }
        if (!it.suspended() && it.reward() > 0) {
            Money standard = it.file().standard();
            steps.add(share(ExitStep.EXIT_REWARD, it, standard, it.reward(), Fact.of("standard", standard)));
        }
        return Steps.totalled(steps, it.file().terms().rounding());
    }

    private static Step share(ExitStep code, ExitCase it, Money of, int percent, Fact shown) {
        Money exact = of.percent(percent, it.file().terms().rounding().mode());
        Money amount = it.file().terms().rounding().at(RoundingStage.PER_HOUSEHOLD, exact);
        boolean same = amount.times(100).equals(of.times(percent));
        return Step.part(code, amount, same, shown, Fact.of("percent", percent));
    }
}
