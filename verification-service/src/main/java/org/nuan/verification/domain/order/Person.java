package org.nuan.verification.domain.order;

import java.time.LocalDate;
import java.util.List;
import org.nuan.kernel.CitizenId;

/**
 * A person whose means count.
 *
 * @param adult as the household's file says; an id that proves 18 years or more overrules a "no"
 */
public record Person(String personId, CitizenId citizenId, String name, boolean adult, List<Declared> declared) {

    private static final int FULL_AGE = 18;

    public Person {
        declared = List.copyOf(declared);
    }

    /** Minors are covered by a parent's or guardian's letter; nobody else is. */
    public boolean needsOwnLetter(LocalDate day) {
        return adult || citizenId.birthDate().plusYears(FULL_AGE).compareTo(day) <= 0;
    }

    @Override
    public String toString() {
        return "Person[" + personId + "]";
    }
}
