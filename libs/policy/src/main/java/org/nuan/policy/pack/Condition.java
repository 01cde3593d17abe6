package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.Set;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Schooling;

/**
 * Who belongs to a preferred class; all parts must hold, and an empty part holds for everybody.
 *
 * @param ageFrom full years, at least
 * @param ageBelow full years, less than
 * @param schooling one of these
 * @param attributes at least one of these
 * @param disabilityGrades certified with one of these grades
 */
public record Condition(
        int ageFrom, int ageBelow, Set<Schooling> schooling, Set<Attribute> attributes, Set<Integer> disabilityGrades) {

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
                && (disabilityGrades.isEmpty()
                        || disabilityGrades.contains(member.disability().grade()))
                && (attributes.isEmpty() || hasOne(member));
    }

    private boolean hasOne(Member member) {
        for (Attribute attribute : attributes) {
            if (member.is(attribute)) {
                return true;
            }
        }
        return false;
    }
}
