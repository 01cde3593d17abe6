package org.nuan.policy.disaster;

import static org.nuan.policy.rule.Rule.rule;

import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** Questions about aid after one disaster (自然灾害救助条例). */
final class DisasterRules {

    static final String REGULATIONS = "自然灾害救助条例";

    static final Rule<Hit> HELPED = rule(
                    "disaster-place", REGULATIONS, "Was the household where the disaster struck?", DisasterRules::where)
            .and(rule(
                    "disaster-period",
                    REGULATIONS,
                    "Does the month lie in the emergency or transition period?",
                    DisasterRules::period))
            .and(rule(
                    "disaster-loss", REGULATIONS, "Is the loss one that is helped in the period?", DisasterRules::loss))
            .named("disaster-aid", REGULATIONS, "Is the household helped after the disaster?");

    private DisasterRules() {}

    private static Finding where(Hit it) {
        return Finding.of(
                it.disaster().region().contains(it.file().situation().region()),
                DisasterReason.WAS_WHERE_IT_STRUCK,
                DisasterReason.WAS_ELSEWHERE,
                Fact.of("region", it.disaster().region().value()),
                source(it));
    }

    private static Finding period(Hit it) {
        boolean emergency = it.emergencyDays() > 0;
        boolean transition = it.transitionDays() > 0;
        boolean before =
                it.file().terms().month().lastDay().isBefore(it.disaster().struckOn());
        DisasterReason inPeriod = emergency
                ? (transition ? DisasterReason.IN_BOTH_PERIODS : DisasterReason.IN_EMERGENCY_PERIOD)
                : DisasterReason.IN_TRANSITION_PERIOD;
        return Finding.of(
                emergency || transition,
                inPeriod,
                before ? DisasterReason.BEFORE_THE_DISASTER : DisasterReason.PERIODS_ARE_OVER,
                Fact.of("struckOn", it.disaster().struckOn().toString()),
                Fact.of("emergencyUntil", it.disaster().emergency().until().toString()),
                Fact.of("transitionUntil", it.disaster().transition().until().toString()),
                source(it));
    }

    private static Finding loss(Hit it) {
        return Finding.of(
                it.isLossHelped(),
                DisasterReason.LOSS_IS_HELPED,
                DisasterReason.LOSS_IS_NOT_HELPED,
                Fact.of("emergencyPersons", it.persons(it.disaster().emergency())),
                Fact.of("transitionPersons", it.persons(it.disaster().transition())),
                source(it));
    }

    private static Fact source(Hit it) {
        return Fact.of("source", it.disaster().validity().source());
    }
}
