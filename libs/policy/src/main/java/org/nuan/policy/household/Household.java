package org.nuan.policy.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.policy.household.MemberUse.CountReason;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/** Who counts as a member of the household (民发〔2021〕57号, Art.7). */
public record Household(List<MemberUse> members, int persons) {

    public static Household of(Situation situation, Set<Absence> notCountedAbsences) {
        LocalDate day = situation.ageDay();
        List<MemberUse> uses = new ArrayList<>(situation.members().size());
        int persons = 0;
        for (Member member : situation.members()) {
            MemberUse use = new MemberUse(member, reason(member, day, notCountedAbsences));
            uses.add(use);
            persons += use.counts() ? 1 : 0;
        }
        return new Household(List.copyOf(uses), persons);
    }

    /** A member taken alone. */
    public static Household ofOne(Member member) {
        return new Household(List.of(new MemberUse(member, CountReason.APPLICANT)), 1);
    }

    private static CountReason reason(Member member, LocalDate day, Set<Absence> notCountedAbsences) {
        if (notCountedAbsences.contains(member.absence())) {
            return CountReason.ABSENT;
        }
        if (member.is(Attribute.TEKUN)) {
            return CountReason.TEKUN;
        }
        return switch (member.relation()) {
            case APPLICANT -> CountReason.APPLICANT;
            case SPOUSE -> CountReason.SPOUSE;
            case CHILD -> childReason(member, day);
            default -> otherReason(member);
        };
    }

    private static CountReason childReason(Member child, LocalDate day) {
        if (child.isMinorOn(day)) {
            return CountReason.MINOR_CHILD;
        }
        boolean dependent = child.schooling() != Schooling.NONE || child.is(Attribute.DEPENDENT_ADULT);
        return dependent ? CountReason.DEPENDENT_ADULT_CHILD : otherReason(child);
    }

    private static CountReason otherReason(Member member) {
        Relation relation = member.relation();
        if (!relation.hasDutyOfSupport()) {
            return CountReason.NO_DUTY_OF_SUPPORT;
        }
        return member.is(Attribute.LIVES_ELSEWHERE) ? CountReason.LIVES_ELSEWHERE : CountReason.SHARES_HOME;
    }

    public boolean counts(String memberId) {
        for (MemberUse use : members) {
            if (use.member().id().equals(memberId)) {
                return use.counts();
            }
        }
        return false;
    }
}
