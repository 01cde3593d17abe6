package org.nuan.policy.decision;

import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Situation;

/**
 * A decision with everything that led to it. It can be stored as data ({@link #toMap()}) and explained from there later,
 * without deciding again.
 *
 * @param parameters values used, each with its two dates
 * @param evaluation the rule tree with its answers
 * @param missingFacts {@code memberId/KIND} of the facts that would decide; only if undecidable
 * @param reasons of the rules that decided, in the order of the tree
 * @param steps how the amount came about, in order
 * @param total per month; zero unless entitled
 */
public record Decision(
        Situation situation,
        PackReference pack,
        List<Parameter<?>> parameters,
        List<MemberUse> members,
        List<ItemUse<Income>> incomes,
        List<ItemUse<Property>> properties,
        List<ItemUse<Expenditure>> expenditures,
        Evaluation evaluation,
        DecisionOutcome outcome,
        List<String> missingFacts,
        List<Reason> reasons,
        List<Step> steps,
        Money total) {

    public boolean isEntitled() {
        return outcome == DecisionOutcome.ENTITLED;
    }

    /** Members who count. */
    public int persons() {
        return (int) members.stream().filter(MemberUse::counts).count();
    }

    /** The terms of the total: they add up to it exactly. */
    public List<Step> parts() {
        return steps.stream().filter(Step::partOfTotal).toList();
    }

    /**
     * The whole decision as String, Long, Boolean, List and Map only, in a stable order, ready for JSON. Money is in
     * fen, under names that end in {@code Fen}.
     */
    public Map<String, Object> toMap() {
        return DecisionMap.of(this);
    }
}
