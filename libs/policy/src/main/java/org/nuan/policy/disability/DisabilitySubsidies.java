package org.nuan.policy.disability;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.DisabilityClass;
import org.nuan.policy.pack.DisabilityParameters;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Rule;

/** Decides on the living subsidy and the nursing subsidy, for each disabled person of the household. */
public final class DisabilitySubsidies {

    private static final String MEASURES = "国发〔2015〕52号";

    private final CaseFile it;
    private final Scheme scheme;
    private final Rule<MemberFile> rule;
    private final List<Evaluation> asked = new ArrayList<>(1);
    private final List<Step> steps = new ArrayList<>(2);

    private DisabilitySubsidies(CaseFile it, Scheme scheme, Rule<MemberFile> rule) {
        this.it = it;
        this.scheme = scheme;
        this.rule = rule;
    }

    /** The living subsidy of the month. */
    public static Decision living(CaseFile it, Rungs rungs) {
        return new DisabilitySubsidies(it, Scheme.DISABILITY_LIVING_SUBSIDY, SubsidyRules.LIVING)
                .decide("living", rungs);
    }

    /** The nursing subsidy of the month. */
    public static Decision nursing(CaseFile it, Rungs rungs) {
        return new DisabilitySubsidies(it, Scheme.DISABILITY_NURSING_SUBSIDY, SubsidyRules.NURSING)
                .decide("nursing", rungs);
    }

    private Decision decide(String ruleId, Rungs rungs) {
        for (MemberFile member : MemberFile.each(it, rungs)) {
            if (member.member().disability().isCertified()) {
                ask(member);
            }
        }
        Evaluation evaluation = asked.isEmpty()
                ? Evaluation.ofAny(ruleId, MEASURES, asked, DisabilityReason.NOBODY_DISABLED)
                : Evaluation.ofAnyMember(ruleId, MEASURES, asked);
        List<Step> all = evaluation.isYes() ? Steps.totalled(steps, it.terms().rounding()) : List.of();
        return Decision.of(scheme, it, evaluation, all);
    }

    private void ask(MemberFile member) {
        Evaluation evaluation = rule.evaluate(member).about(member.member().id());
        asked.add(evaluation);
        if (evaluation.isYes()) {
            DisabilityClasses.best(member, scheme).ifPresent(found -> pay(member, found));
        }
    }

    private void pay(MemberFile member, DisabilityClass found) {
        boolean living = scheme == Scheme.DISABILITY_LIVING_SUBSIDY;
        String id = member.member().id();
        Money amount = perHead(DisabilityClasses.amount(found, it));
        if (found.percentOfStandard() > 0) {
            DisabilityStep code = living ? DisabilityStep.LIVING_SHARE : DisabilityStep.NURSING_SHARE;
            boolean exact = amount.times(100).equals(it.standard().times(found.percentOfStandard()));
            Fact percent = Fact.of("percent", found.percentOfStandard());
            steps.add(Step.part(code, id, found, amount, exact, Fact.of("standard", it.standard()), percent));
        } else {
            DisabilityStep code = living ? DisabilityStep.LIVING_AMOUNT : DisabilityStep.NURSING_AMOUNT;
            steps.add(Step.part(code, id, found, amount, true, Fact.of("amount", amount)));
        }
        if (living && member.rung() == Rung.SINGLE_PERSON_DIBAO) {
            it.terms()
                    .find(DisabilityParameters.TOGETHER_WITH_SINGLE)
                    .ifPresent(least -> reachTogether(member, amount, least));
        }
    }

    private void reachTogether(MemberFile member, Money living, Parameter<Integer> least) {
        String id = member.member().id();
        Money single = member.rungs().ownMonthly().getOrDefault(id, Money.ZERO);
        Money target = perHead(
                it.standard().percent(least.value(), it.terms().rounding().mode()));
        Money missing = target.minus(single).minus(living);
        if (missing.isPositive()) {
            steps.add(Step.part(
                    DisabilityStep.TOGETHER_WITH_SINGLE_PERSON,
                    id,
                    missing,
                    target.times(100).equals(it.standard().times(least.value())),
                    Fact.of("standard", it.standard()),
                    Fact.of("percent", least.value()),
                    Fact.of("single", single),
                    Fact.of("living", living)));
        }
    }

    private Money perHead(Money exact) {
        return it.terms().rounding().at(RoundingStage.PER_HEAD, exact);
    }
}
