package org.nuan.policy.household;

import java.time.LocalDate;
import java.util.Optional;
import org.nuan.policy.household.MemberUse.CountReason;
import org.nuan.policy.pack.HouseholdParameters;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;

/** One related person, asked whether he is a member of the household under the terms of a place. */
record Membership(Member member, LocalDate day, Terms terms) {

    boolean isAbsent() {
        return terms.value(Parameters.ABSENCES).contains(member.absence());
    }

    boolean isTekun() {
        return member.is(Attribute.TEKUN);
    }

    /** Why the person belongs to the household or not, whether or not away or supported on his own. */
    CountReason relation() {
        return switch (member.relation()) {
            case APPLICANT -> CountReason.APPLICANT;
            case SPOUSE -> CountReason.SPOUSE;
            case CHILD -> child();
            default -> other();
        };
    }

    private CountReason child() {
        if (member.isMinorOn(day)) {
            return CountReason.MINOR_CHILD;
        }
        if (member.schooling() != Schooling.NONE || member.is(Attribute.DEPENDENT_ADULT)) {
            return CountReason.DEPENDENT_ADULT_CHILD;
        }
        return countsUnmarried() ? CountReason.UNMARRIED_CHILD : other();
    }

    private boolean countsUnmarried() {
        if (!member.is(Attribute.UNMARRIED)) {
            return false;
        }
        Optional<Parameter<Integer>> below = terms.find(HouseholdParameters.UNMARRIED_CHILD_BELOW);
        return below.isPresent() && member.ageOn(day) < below.get().value();
    }

    private CountReason other() {
        Relation relation = member.relation();
        if (!relation.hasDutyOfSupport()) {
            return CountReason.NO_DUTY_OF_SUPPORT;
        }
        return member.is(Attribute.LIVES_ELSEWHERE) ? CountReason.LIVES_ELSEWHERE : CountReason.SHARES_HOME;
    }
}
