package org.nuan.verification.domain.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.RegionCode;

/**
 * Asks for one household to be verified.
 *
 * @param asOf the day of which the sources are asked to speak
 */
public record Order(
        String applicationId,
        String householdId,
        RegionCode region,
        String purpose,
        LocalDate asOf,
        List<Person> persons,
        List<Letter> letters) {

    public Order {
        persons = List.copyOf(persons);
        letters = List.copyOf(letters);
    }

    public Optional<Person> person(String personId) {
        return persons.stream().filter(p -> p.personId().equals(personId)).findFirst();
    }

    /** The letters that can speak for a person: their own, and for a minor those of the household's adults. */
    public List<Letter> lettersFor(Person person, LocalDate day) {
        return letters.stream()
                .filter(letter -> letter.personId().equals(person.personId())
                        || (!person.needsOwnLetter(day) && isOfAnAdult(letter, day)))
                .toList();
    }

    private boolean isOfAnAdult(Letter letter, LocalDate day) {
        return person(letter.personId()).filter(p -> p.needsOwnLetter(day)).isPresent();
    }
}
