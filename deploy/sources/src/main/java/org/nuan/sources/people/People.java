package org.nuan.sources.people;

import java.time.LocalDate;
import java.util.Optional;
import org.nuan.kernel.CitizenId;

/** Finds the one description of a person that every source shares. */
public final class People {

    private final DemonstrationHouseholds demonstration;
    private final GeneratedPeople generated = new GeneratedPeople();

    public People(DemonstrationHouseholds demonstration) {
        this.demonstration = demonstration;
    }

    /**
     * The person, or empty if nobody has that id. A demonstration id under another name is nobody; generated people
     * answer to any name, because the id alone makes them.
     */
    public Optional<Person> find(CitizenId id, String name, LocalDate asOf) {
        Optional<DemonstrationPerson> known = demonstration.find(id);
        if (known.isPresent()) {
            return known.filter(person -> person.name().equals(name.strip())).map(DemonstrationPerson::person);
        }
        return generated.find(id, asOf);
    }
}
