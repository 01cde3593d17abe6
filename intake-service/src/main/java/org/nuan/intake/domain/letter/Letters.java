package org.nuan.intake.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.FormFaults;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.letter.AuthorisationLetter.Standing;
import org.nuan.kernel.Refusal;

/** The authorisation letters of a household, the older first; none is ever removed. */
public record Letters(List<AuthorisationLetter> all) {

    public static final Letters NONE = new Letters(List.of());

    public Letters {
        all = List.copyOf(all);
    }

    public Optional<AuthorisationLetter> numbered(String number) {
        return all.stream().filter(l -> l.number().value().equals(number)).findFirst();
    }

    public Letters with(AuthorisationLetter letter) {
        return new Letters(Stream.concat(all.stream(), Stream.of(letter)).toList());
    }

    /** These letters with that one withdrawn; unchanged where it already is. */
    public Letters withdraw(String number, LocalDate day) {
        return new Letters(all.stream()
                .map(l -> l.number().value().equals(number) && l.withdrawnOn() == null ? l.withdrawn(day) : l)
                .toList());
    }

    /** Every adult needs a letter in force before anybody is asked about them; all gaps together. */
    public Optional<Refusal> gaps(Household household, LocalDate day) {
        FormFaults faults = new FormFaults();
        for (Member adult : household.adultsOn(day)) {
            gapOf(adult, day).ifPresent(f -> faults.add("/letters", f, "personId", adult.personId()));
        }
        return faults.refusal();
    }

    private Optional<FormFault> gapOf(Member adult, LocalDate day) {
        Set<Standing> standings = all.stream()
                .filter(l -> l.personId().equals(adult.personId()))
                .map(l -> l.standingOn(day))
                .collect(Collectors.toSet());
        if (standings.contains(Standing.IN_FORCE)) {
            return Optional.empty();
        }
        if (standings.contains(Standing.WITHDRAWN)) {
            return Optional.of(FormFault.LETTER_WITHDRAWN);
        }
        return Optional.of(standings.contains(Standing.EXPIRED) ? FormFault.LETTER_EXPIRED : FormFault.LETTER_MISSING);
    }
}
