package org.nuan.policy.disaster;

import static org.nuan.policy.rule.Rule.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Disaster;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.DisasterLoss;

/** Decides on aid after disasters, month by month, until both periods are over and regular assistance takes its place. */
public final class DisasterAid {

    /** A loss by what the place has not declared a disaster is for people to judge: that is open, never a refusal. */
    private static final Rule<String> NOT_KNOWN = rule(
            "disaster-known",
            DisasterRules.REGULATIONS,
            "Has the place set aid for the disaster?",
            disaster -> Finding.open(DisasterReason.DISASTER_NOT_KNOWN, List.of(), Fact.of("disaster", disaster)));

    private DisasterAid() {}

    /** The decision for the situation's benefit month. */
    public static Decision decide(CaseFile file) {
        List<Evaluation> answers = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (String id : disasters(file)) {
            answers.add(disaster(file, id)
                    .map(found -> answer(new Hit(file, found), steps))
                    .orElseGet(() -> NOT_KNOWN.evaluate(id)));
        }
        Evaluation evaluation =
                Evaluation.ofAny("disaster", DisasterRules.REGULATIONS, answers, DisasterReason.NO_LOSS_NAMED);
        List<Step> all = evaluation.isYes() ? Steps.totalled(steps, file.terms().rounding()) : List.of();
        return Decision.of(Scheme.DISASTER_AID, file, evaluation, all);
    }

    private static Set<String> disasters(CaseFile file) {
        Set<String> ids = new LinkedHashSet<>();
        for (DisasterLoss loss : file.situation().particulars().losses()) {
            ids.add(loss.disaster());
        }
        return ids;
    }

    private static Optional<Disaster> disaster(CaseFile file, String id) {
        for (Disaster disaster : file.terms().pack().entries(Sections.DISASTERS)) {
            if (disaster.id().equals(id)) {
                return Optional.of(disaster);
            }
        }
        return Optional.empty();
    }

    private static Evaluation answer(Hit hit, List<Step> steps) {
        Evaluation answer = DisasterRules.HELPED.evaluate(hit);
        if (answer.isYes()) {
            Disaster disaster = hit.disaster();
            pay(DisasterStep.EMERGENCY_DAYS, hit, disaster.emergency(), hit.emergencyDays(), steps);
            pay(DisasterStep.TRANSITION_DAYS, hit, disaster.transition(), hit.transitionDays(), steps);
        }
        return answer;
    }

    private static void pay(DisasterStep daily, Hit hit, Disaster.Period period, int days, List<Step> steps) {
        int heads = hit.persons(period);
        if (days == 0 || heads == 0) {
            return;
        }
        Money perHead = period.perHead();
        Fact rate = Fact.of("perHead", perHead);
        Fact persons = Fact.of("persons", heads);
        if (period.per() == Disaster.Per.DAY) {
            Money amount = perHead.times(heads).times(days);
            steps.add(Step.part(daily, amount, true, rate, persons, Fact.of("days", days)));
        } else {
            steps.add(Step.part(monthly(daily), perHead.times(heads), true, rate, persons));
        }
    }

    private static DisasterStep monthly(DisasterStep daily) {
        return daily == DisasterStep.EMERGENCY_DAYS ? DisasterStep.EMERGENCY_MONTH : DisasterStep.TRANSITION_MONTH;
    }
}
