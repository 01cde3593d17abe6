package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.SumStep;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Remedy;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Receipt;
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
 * @param remedies what can be done after this outcome
 * @param total zero unless entitled; a month or once, as the scheme pays
 */
public record Decision(
        Scheme scheme,
        Situation situation,
        PackReference pack,
        List<Parameter<?>> parameters,
        List<MemberUse> members,
        List<ItemUse<Income>> incomes,
        List<ItemUse<Receipt>> receipts,
        List<ItemUse<Property>> properties,
        List<ItemUse<Expenditure>> expenditures,
        Evaluation evaluation,
        DecisionOutcome outcome,
        List<String> missingFacts,
        List<Reason> reasons,
        List<Step> steps,
        List<Remedy> remedies,
        Money total) {

    /**
     * Puts a decision together.
     *
     * @param evaluation the whole question of the scheme
     * @param steps how the amount came about; the last is the total, where there is one
     */
    public static Decision of(Scheme scheme, CaseFile it, Evaluation evaluation, List<Step> steps) {
        DecisionOutcome outcome = switch (evaluation.answer()) {
            case YES -> DecisionOutcome.ENTITLED;
            case NO -> DecisionOutcome.NOT_ENTITLED;
            case UNKNOWN -> DecisionOutcome.UNDECIDABLE;
        };
        boolean totalled = !steps.isEmpty() && steps.getLast().code() == SumStep.TOTAL;
        return new Decision(
                scheme,
                it.situation(),
                PackReference.to(it.terms().pack()),
                it.terms().parameters(),
                it.household().members(),
                it.means().incomes(),
                it.means().receipts(),
                it.means().properties(),
                it.means().expenditures(),
                evaluation,
                outcome,
                evaluation.missingFacts(),
                evaluation.decisiveReasons(),
                List.copyOf(steps),
                remedies(it, outcome),
                outcome == DecisionOutcome.ENTITLED && totalled
                        ? steps.getLast().result()
                        : Money.ZERO);
    }

    private static List<Remedy> remedies(CaseFile it, DecisionOutcome outcome) {
        Remedy.Outcome after = Remedy.Outcome.valueOf(outcome.name());
        List<Remedy> remedies = new ArrayList<>();
        for (Remedy remedy : it.terms().entries(Sections.REMEDIES)) {
            if (remedy.after().contains(after)) {
                remedies.add(remedy);
            }
        }
        return List.copyOf(remedies);
    }

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
