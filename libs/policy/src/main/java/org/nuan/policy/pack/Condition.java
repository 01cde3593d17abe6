package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Schooling;

/**
 * Who belongs to a class of people; all parts must hold, and an empty part holds for everybody.
 *
 * @param ageFrom full years, at least
 * @param ageBelow full years, less than
 * @param schooling one of these
 * @param attributes at least one of these
 * @param without none of these
 * @param disabilityGrades certified with one of these grades
 * @param disabilityKinds certified with one of these kinds
 */
public record Condition(
        int ageFrom,
        int ageBelow,
        Set<Schooling> schooling,
        Set<Attribute> attributes,
        Set<Attribute> without,
        Set<Integer> disabilityGrades,
        Set<Disability.Kind> disabilityKinds) {

    public Condition {
        disabilityGrades = Set.copyOf(disabilityGrades);
    }

    public boolean holdsFor(Member member, LocalDate day) {
        if (ageFrom > 0 || ageBelow < Integer.MAX_VALUE) {
            int age = member.ageOn(day);
            if (age < ageFrom || age >= ageBelow) {
                return false;
            }
        }
        return (schooling.isEmpty() || schooling.contains(member.schooling()))
                && disabilityFits(member.disability())
                && (attributes.isEmpty() || !Collections.disjoint(attributes, member.attributes()))
                && (without.isEmpty() || Collections.disjoint(without, member.attributes()));
    }

    private boolean disabilityFits(Disability disability) {
        return (disabilityGrades.isEmpty() || disabilityGrades.contains(disability.grade()))
                && (disabilityKinds.isEmpty() || disabilityKinds.contains(disability.kind()));
    }
}
