package org.nuan.policy.price;

import static org.nuan.policy.rule.Rule.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.PriceGroup;
import org.nuan.policy.pack.PriceParameters;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Benefit;

/** Decides on the price-linked subsidy: once a person and month, whatever groups the person belongs to. */
public final class PriceSubsidy {

    private static final String MEASURES = "发改价格〔2021〕1553号";

    static final Rule<MemberFile> IN_GROUP = rule(
            "price-group",
            MEASURES,
            "Does the person belong to a group that gets the subsidy?",
            PriceSubsidy::belongsToGroup);

    private PriceSubsidy() {}

    /** The decision for payment in the month of the case. */
    public static Decision decide(CaseFile it, Rungs rungs) {
        List<MemberFile> members = MemberFile.each(it, rungs);
        List<Evaluation> asked = new ArrayList<>(members.size());
        for (MemberFile member : members) {
            asked.add(IN_GROUP.evaluate(member).about(member.member().id()));
        }
        Evaluation evaluation = Evaluation.ofAll(
                "price",
                MEASURES,
                List.of(PriceTrigger.REACHED.evaluate(it), Evaluation.ofAnyMember("price-groups", MEASURES, asked)));
        List<Step> steps = evaluation.isYes() ? PriceAmount.steps(it, members) : List.of();
        return Decision.of(Scheme.PRICE_SUBSIDY, it, evaluation, steps);
    }

    private static Finding belongsToGroup(MemberFile it) {
        Parameter<Set<PriceGroup>> served = it.household().terms().at(PriceParameters.GROUPS);
        Fact source = IncomeRules.source(served);
        Set<String> open = new LinkedHashSet<>();
        for (PriceGroup group : served.value()) {
            if (belongs(it, group)) {
                Fact reached = Fact.of("group", group.name());
                return Finding.of(true, PriceReason.IN_PRICE_GROUP, PriceReason.IN_NO_PRICE_GROUP, reached, source);
            }
            open.addAll(it.openFor(group.rungs()));
        }
        return open.isEmpty()
                ? Finding.of(false, PriceReason.IN_PRICE_GROUP, PriceReason.IN_NO_PRICE_GROUP, source)
                : Finding.open(PriceReason.PRICE_GROUP_OPEN, List.copyOf(open), source);
    }

    static boolean belongs(MemberFile it, PriceGroup group) {
        if (group.isReachedBy(it.rung())) {
            return true;
        }
        for (Benefit benefit : it.household().situation().particulars().benefits()) {
            if (group.isReachedBy(benefit.kind())
                    && benefit.memberId().equals(it.member().id())) {
                return true;
            }
        }
        return false;
    }
}
