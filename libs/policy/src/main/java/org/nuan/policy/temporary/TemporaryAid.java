package org.nuan.policy.temporary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.TemporaryParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/**
 * Decides on temporary aid. The law gives ranges: the decision holds the least and the most, proposes an amount within, and
 * says who may decide on it by when.
 */
public final class TemporaryAid {

    private static final String NOTICE = "国发〔2014〕47号";

    private static final Rule<Proposed> WHO_DECIDES = Rule.rule(
            "temporary-authority", NOTICE, "Who decides on the amount, and by when?", TemporaryAid::whoDecides);

    private static final Rule<Proposed> MORE =
            Rule.rule("temporary-meeting", NOTICE, "May a special case be given more?", TemporaryAid::more);

    /** What is offered, with the terms that set the limits. */
    private record Proposed(AidOffer offer, Terms terms) {}

    private TemporaryAid() {}

    /** The decision for the application; what is proposed is its total. */
    public static Decision decide(CaseFile file) {
        List<Plight> helped = new ArrayList<>();
        Evaluation hardships = hardships(file, helped);
        if (helped.isEmpty()) {
            return Decision.of(Scheme.TEMPORARY_AID, file, hardships, List.of());
        }
        AidAmounts amounts = AidAmounts.of(file, helped);
        Proposed proposed = new Proposed(offer(file, helped, amounts), file.terms());
        List<Evaluation> parts = new ArrayList<>(List.of(hardships, WHO_DECIDES.evaluate(proposed)));
        if (proposed.offer.special().isPositive()) {
            parts.add(MORE.evaluate(proposed));
        }
        List<Step> steps = amounts.steps();
        return Decision.of(Scheme.TEMPORARY_AID, file, Evaluation.ofAll("temporary", NOTICE, parts), steps);
    }

    /** What may be given and who decides; empty if no hardship is helped yet. */
    public static Optional<AidOffer> offer(CaseFile file) {
        List<Plight> helped = new ArrayList<>();
        hardships(file, helped);
        return helped.isEmpty() ? Optional.empty() : Optional.of(offer(file, helped, AidAmounts.of(file, helped)));
    }

    private static Evaluation hardships(CaseFile file, List<Plight> helped) {
        List<Evaluation> answers = new ArrayList<>();
        for (int i = 0; i < file.situation().particulars().hardships().size(); i++) {
            Plight plight = new Plight(file, i);
            Evaluation answer = TemporaryRules.HELPED.evaluate(plight);
            answers.add(answer);
            if (answer.isYes()) {
                helped.add(plight);
            }
        }
        return Evaluation.ofAny("temporary-hardships", NOTICE, answers, TemporaryReason.NO_HARDSHIP_NAMED);
    }

    private static AidOffer offer(CaseFile file, List<Plight> helped, AidAmounts amounts) {
        Terms terms = file.terms();
        Money special = terms.find(TemporaryParameters.MOST_SPECIAL)
                .map(most -> AidAmounts.ofUrbanStandard(file, most.value()))
                .orElse(Money.ZERO);
        return new AidOffer(
                amounts.least(), amounts.most(), amounts.proposed(), townshipMost(file), special, limit(terms, helped));
    }

    private static Money townshipMost(CaseFile file) {
        Optional<Parameter<Money>> amount = file.terms().find(TemporaryParameters.TOWNSHIP_AMOUNT);
        return amount.isPresent()
                ? amount.get().value()
                : AidAmounts.ofUrbanStandard(file, file.terms().value(TemporaryParameters.TOWNSHIP_SHARE));
    }

    private static AidOffer.TimeLimit limit(Terms terms, List<Plight> helped) {
        boolean emergency =
                helped.stream().allMatch(plight -> plight.hardship().cause().isEmergency());
        return new AidOffer.TimeLimit(
                emergency,
                terms.value(TemporaryParameters.EMERGENCY_HOURS),
                terms.value(TemporaryParameters.PAPERS),
                terms.value(TemporaryParameters.TOWNSHIP_DECISION),
                terms.value(TemporaryParameters.COUNTY_DECISION));
    }

    private static Finding whoDecides(Proposed it) {
        AidOffer offer = it.offer;
        AidOffer.TimeLimit limit = offer.limit();
        boolean township = offer.authorityFor(offer.proposed()).stream().anyMatch(Authority.TOWNSHIP::equals);
        TemporaryReason byTownship =
                limit.emergency() ? TemporaryReason.TOWNSHIP_DECIDES_AT_ONCE : TemporaryReason.TOWNSHIP_DECIDES;
        TemporaryReason reason = township ? byTownship : TemporaryReason.COUNTY_DECIDES;
        Parameter<Integer> source = it.terms.at(TemporaryParameters.TOWNSHIP_SHARE);
        return Finding.of(
                true,
                reason,
                reason,
                Fact.of("proposed", offer.proposed()),
                Fact.of("least", offer.least()),
                Fact.of("most", offer.most()),
                Fact.of("townshipMost", offer.townshipMost()),
                Fact.of("hours", limit.hours()),
                Fact.of("papersWorkdays", limit.papersWorkdays()),
                Fact.of("townshipWorkdays", limit.townshipWorkdays()),
                Fact.of("countyWorkdays", limit.countyWorkdays()),
                IncomeRules.source(source));
    }

    private static Finding more(Proposed it) {
        return Finding.of(
                true,
                TemporaryReason.MEETING_MAY_GIVE_MORE,
                TemporaryReason.MEETING_MAY_GIVE_MORE,
                Fact.of("most", it.offer.most()),
                Fact.of("special", it.offer.special()),
                IncomeRules.source(it.terms.at(TemporaryParameters.MOST_SPECIAL)));
    }
}
