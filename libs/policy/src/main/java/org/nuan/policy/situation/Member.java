package org.nuan.policy.situation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One person of the household. Sex, name and citizen id are left out on purpose: no decision may depend on them.
 *
 * @param id opaque and unique in the situation; never a citizen id
 * @param attributes in the order of {@link Attribute}
 */
public record Member(
        String id,
        LocalDate birthDate,
        Relation relation,
        Disability disability,
        Schooling schooling,
        Absence absence,
        Set<Attribute> attributes) {

    private static final int ADULT = 18;

    public Member {
        attributes = ordered(attributes);
    }

    /** A member about whom nothing special is known. */
    public static Member of(String id, LocalDate birthDate, Relation relation) {
        return new Member(id, birthDate, relation, Disability.NONE, Schooling.NONE, Absence.NONE, Set.of());
    }

    public Member disabled(Disability.Kind kind, int grade) {
        return new Member(id, birthDate, relation, new Disability(kind, grade), schooling, absence, attributes);
    }

    public Member attending(Schooling school) {
        return new Member(id, birthDate, relation, disability, school, absence, attributes);
    }

    public Member away(Absence reason) {
        return new Member(id, birthDate, relation, disability, schooling, reason, attributes);
    }

    public Member with(Attribute... more) {
        EnumSet<Attribute> all = EnumSet.noneOf(Attribute.class);
        all.addAll(attributes);
        all.addAll(Arrays.asList(more));
        return new Member(id, birthDate, relation, disability, schooling, absence, all);
    }

    public boolean is(Attribute attribute) {
        return attributes.contains(attribute);
    }

    /** Full years of age on that day; 0 for somebody born later. */
    public int ageOn(LocalDate day) {
        return day.isBefore(birthDate) ? 0 : Period.between(birthDate, day).getYears();
    }

    public boolean isMinorOn(LocalDate day) {
        return ageOn(day) < ADULT;
    }

    private static Set<Attribute> ordered(Collection<Attribute> attributes) {
        EnumSet<Attribute> copy = EnumSet.noneOf(Attribute.class);
        copy.addAll(attributes);
        return Collections.unmodifiableSet(copy);
    }
}
