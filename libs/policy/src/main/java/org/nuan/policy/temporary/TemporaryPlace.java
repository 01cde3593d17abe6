package org.nuan.policy.temporary;

import java.time.LocalDate;
import java.util.Optional;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.PolicySwitch;
import org.nuan.policy.pack.TemporaryParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Registration;
import org.nuan.policy.situation.Relation;

/** Where temporary aid may be asked for: an emergency is helped where it happens, wherever people are registered. */
final class TemporaryPlace {

    private TemporaryPlace() {}

    static Finding mayAsk(Plight it) {
        Terms terms = it.file().terms();
        if (it.hardship().cause().isEmergency()) {
            return yes(TemporaryReason.HELPED_WHERE_IT_HAPPENED);
        }
        if (terms.isOn(PolicySwitch.Kind.NO_REGISTRATION_LIMIT)) {
            return yes(TemporaryReason.REGISTRATION_DOES_NOT_MATTER_NOW);
        }
        Optional<Registration> registration = ofApplicant(it);
        return registration.isEmpty()
                ? yes(TemporaryReason.REGISTERED_HERE)
                : found(registration.get(), terms, TemporaryRules.applied(it));
    }

    private static Finding found(Registration registration, Terms terms, LocalDate applied) {
        RegionCode here = terms.pack().region();
        if (here.contains(registration.registered())) {
            return yes(TemporaryReason.REGISTERED_HERE);
        }
        boolean livesHere = here.contains(registration.resides());
        Parameter<Boolean> permit = terms.at(TemporaryParameters.PERMIT_SUFFICES);
        if (livesHere && permit.value() && registration.residencePermit()) {
            return yes(TemporaryReason.HOLDS_RESIDENCE_PERMIT, IncomeRules.source(permit));
        }
        Parameter<Integer> months = terms.at(TemporaryParameters.RESIDENCE_MONTHS);
        LocalDate since = registration.residesSince();
        return Finding.of(
                livesHere && !since.plusMonths(months.value()).isAfter(applied),
                TemporaryReason.LIVES_HERE_LONG_ENOUGH,
                TemporaryReason.LIVES_HERE_TOO_SHORT,
                Fact.of("since", since.toString()),
                Fact.of("months", months.value()),
                IncomeRules.source(months));
    }

    private static Finding yes(TemporaryReason reason, Fact... facts) {
        return Finding.of(true, reason, TemporaryReason.LIVES_HERE_TOO_SHORT, facts);
    }

    private static Optional<Registration> ofApplicant(Plight it) {
        for (Registration registration : it.file().situation().particulars().registrations()) {
            for (Member member : it.file().situation().members()) {
                if (member.relation() == Relation.APPLICANT && member.id().equals(registration.memberId())) {
                    return Optional.of(registration);
                }
            }
        }
        return Optional.empty();
    }
}
