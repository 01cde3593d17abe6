package org.nuan.policy.disability;

import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.DisabilityParameters;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.Unknown;

/** Questions of the two subsidies about one disabled person (国发〔2015〕52号). */
final class SubsidyRules {

    private static final String MEASURES = "国发〔2015〕52号";

    /** Whether the person gets the living subsidy. */
    static final Rule<MemberFile> LIVING = notIncluded(
                    "living-apart",
                    DisabilityParameters.LIVING_EXCLUDED_RUNGS,
                    DisabilityParameters.LIVING_EXCLUDED_BENEFITS)
            .and(inClass("living-class", Scheme.DISABILITY_LIVING_SUBSIDY))
            .named("living-person", MEASURES, "Does the person get the living subsidy?");

    /** Whether the person gets the nursing subsidy. */
    static final Rule<MemberFile> NURSING = notIncluded(
                    "nursing-apart",
                    DisabilityParameters.NURSING_EXCLUDED_RUNGS,
                    DisabilityParameters.NURSING_EXCLUDED_BENEFITS)
            .and(inClass("nursing-class", Scheme.DISABILITY_NURSING_SUBSIDY))
            .and(rule("nursing-care", MEASURES, "Does the person need care for long?", SubsidyRules::needsCare))
            .and(rule(
                    "nursing-higher",
                    MEASURES,
                    "Is it higher than the care money of which a person gets one only?",
                    SubsidyRules::isHigher))
            .named("nursing-person", MEASURES, "Does the person get the nursing subsidy?");

    private SubsidyRules() {}

    private static Rule<MemberFile> notIncluded(
            String id, ParameterKey<Set<Rung>> rungs, ParameterKey<Set<Benefit.Kind>> benefits) {
        return rule(
                id, MEASURES, "Does no other support already include it?", it -> isNotIncluded(it, rungs, benefits));
    }

    private static Finding isNotIncluded(
            MemberFile it, ParameterKey<Set<Rung>> rungs, ParameterKey<Set<Benefit.Kind>> benefits) {
        Parameter<Set<Rung>> including = it.household().terms().at(rungs);
        Parameter<Set<Benefit.Kind>> excluding = it.household().terms().at(benefits);
        if (including.value().contains(it.rung())) {
            return no(DisabilityReason.SUBSIDY_INCLUDED_IN_RUNG, including);
        }
        if (it.receives(excluding.value())) {
            return no(DisabilityReason.SUBSIDY_EXCLUDED_BY_BENEFIT, excluding);
        }
        List<String> open = it.openFor(including.value());
        return open.isEmpty()
                ? Finding.of(
                        true,
                        DisabilityReason.SUBSIDY_NOT_INCLUDED_ELSEWHERE,
                        DisabilityReason.SUBSIDY_INCLUDED_IN_RUNG,
                        IncomeRules.source(including))
                : Finding.open(DisabilityReason.SUBSIDY_RUNG_OPEN, open, IncomeRules.source(including));
    }

    private static Finding no(DisabilityReason reason, Parameter<?> parameter) {
        return Finding.of(
                false, DisabilityReason.SUBSIDY_NOT_INCLUDED_ELSEWHERE, reason, IncomeRules.source(parameter));
    }

    private static Rule<MemberFile> inClass(String id, Scheme scheme) {
        return rule(
                id,
                MEASURES,
                "Does the person belong to a class that gets it?",
                it -> DisabilityClasses.finding(it, scheme));
    }

    private static Finding needsCare(MemberFile it) {
        Parameter<Boolean> asked = it.household().terms().at(DisabilityParameters.NURSING_NEEDS_ASSESSMENT);
        Fact source = IncomeRules.source(asked);
        if (!asked.value()) {
            return Finding.of(
                    true, DisabilityReason.CARE_NEED_NOT_ASKED, DisabilityReason.NO_CARE_NEED_ASSESSED, source);
        }
        Optional<SelfCare> assessed = assessment(it);
        if (assessed.isEmpty()) {
            String missing = new Unknown(it.member().id(), Unknown.Kind.SELF_CARE).code();
            return Finding.open(DisabilityReason.CARE_NEED_OPEN, List.of(missing), source);
        }
        int failed = assessed.get().failed().size();
        return Finding.of(
                failed > 0,
                DisabilityReason.CARE_NEED_ASSESSED,
                DisabilityReason.NO_CARE_NEED_ASSESSED,
                Fact.of("failed", failed),
                source);
    }

    private static Optional<SelfCare> assessment(MemberFile it) {
        Optional<SelfCare> latest = Optional.empty();
        for (SelfCare one : it.household().situation().particulars().selfCare()) {
            boolean own = one.memberId().equals(it.member().id());
            if (own && (latest.isEmpty() || latest.get().assessedOn().isBefore(one.assessedOn()))) {
                latest = Optional.of(one);
            }
        }
        return latest;
    }

    private static Finding isHigher(MemberFile it) {
        Parameter<Set<Benefit.Kind>> others = it.household().terms().at(DisabilityParameters.NURSING_OR_HIGHER);
        Money received = it.received(others.value());
        Money nursing = DisabilityClasses.best(it, Scheme.DISABILITY_NURSING_SUBSIDY)
                .map(found -> DisabilityClasses.amount(found, it.household()))
                .orElse(Money.ZERO);
        return Finding.of(
                received.isZero() || received.isLessThan(nursing),
                DisabilityReason.NURSING_IS_HIGHER,
                DisabilityReason.OTHER_CARE_IS_HIGHER,
                Fact.of("nursing", nursing),
                Fact.of("received", received),
                IncomeRules.source(others));
    }
}
