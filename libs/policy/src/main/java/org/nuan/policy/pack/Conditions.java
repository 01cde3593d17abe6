package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.List;
import org.nuan.policy.situation.Member;

/**
 * Who belongs to a class of people that is described in more than one way.
 *
 * @param alternatives at least one must hold; without any, everybody belongs
 */
public record Conditions(List<Condition> alternatives) {

    public static final Conditions EVERYBODY = new Conditions(List.of());

    public Conditions {
        alternatives = List.copyOf(alternatives);
    }

    public boolean holdFor(Member member, LocalDate day) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).holdsFor(member, day)) {
                return true;
            }
        }
        return alternatives.isEmpty();
    }
}
