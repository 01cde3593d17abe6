package org.nuan.sources.people;

import org.jspecify.annotations.Nullable;

/**
 * A member of a demonstration household.
 *
 * @param role the part in the story, in plain words
 * @param account the payee account at the paying bank, if the member has one
 */
public record DemonstrationPerson(
        String household,
        String name,
        String role,
        @Nullable String account,
        boolean accountClosed,
        Person person) {

    @Override
    public String toString() {
        return "DemonstrationPerson[" + household + ", " + person.id() + "]";
    }
}
