package org.nuan.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.intake.Samples.EVIDENCE;
import static org.nuan.intake.Samples.TODAY;
import static org.nuan.intake.Samples.VILLAGE;
import static org.nuan.intake.Samples.letter;
import static org.nuan.intake.Samples.lin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuan.intake.Samples;
import org.nuan.intake.domain.letter.AuthorisationLetter;
import org.nuan.intake.domain.letter.AuthorisationLetter.Standing;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.intake.domain.letter.SignedLetter;
import org.nuan.intake.domain.letter.SourceClass;
import org.nuan.intake.domain.number.LetterNumber;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Outcome;

class LetterTest {

    private static Outcome<AuthorisationLetter> take(String person, LocalDate signedOn, @Nullable String guardian) {
        return AuthorisationLetter.take(
                new SignedLetter(person, List.of(SourceClass.BANK), signedOn, guardian, EVIDENCE),
                LetterNumber.of(VILLAGE, signedOn, UUID.nameUUIDFromBytes(new byte[] {2})),
                lin(false),
                TODAY,
                12);
    }

    private static List<String> faults(Outcome<?> outcome) {
        return ((InvalidFields) Samples.refusal(outcome))
                .faults().stream().map(f -> f.field() + " " + f.code()).toList();
    }

    @Test
    void holdsFromItsDayToTheSameDayAYearLater() {
        AuthorisationLetter letter = Samples.value(take("p1", TODAY, null));
        assertThat(letter.validUntil()).isEqualTo(TODAY.plusYears(1));
        assertThat(letter.standingOn(TODAY.minusDays(1))).isEqualTo(Standing.NOT_YET);
        assertThat(letter.standingOn(TODAY)).isEqualTo(Standing.IN_FORCE);
        assertThat(letter.standingOn(TODAY.plusYears(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(letter.standingOn(TODAY.plusYears(1).plusDays(1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void aWithdrawnLetterDoesNotCountFromThatDayOnAndIsWithdrawnOnce() {
        Letters letters = Letters.NONE.with(letter("p1", TODAY));
        String number = letters.all().getFirst().number().value();
        Letters withdrawn = letters.withdraw(number, TODAY.plusDays(3));
        assertThat(withdrawn.all().getFirst().standingOn(TODAY.plusDays(2))).isEqualTo(Standing.IN_FORCE);
        assertThat(withdrawn.all().getFirst().standingOn(TODAY.plusDays(3))).isEqualTo(Standing.WITHDRAWN);
        assertThat(withdrawn.withdraw(number, TODAY.plusDays(9))).isEqualTo(withdrawn);
    }

    @Test
    void badLettersAreRefusedWithEveryFault() {
        assertThat(faults(take("p1", TODAY.plusDays(1), null))).containsExactly("/signedOn date-in-future");
        assertThat(faults(take("p1", TODAY.minusYears(1).minusDays(1), null)))
                .containsExactly("/signedOn letter-expired");
        assertThat(faults(take("nobody", TODAY, null))).containsExactly("/personId person-unknown");
        assertThat(faults(take("p3", TODAY.plusDays(1), null)))
                .containsExactly("/signedOn date-in-future", "/personId letter-person-minor");
    }

    @Test
    void onlyAnotherAdultSignsAsGuardianAndOnlyForSomebodyWhoCannot() {
        assertThat(Samples.value(take("p2", TODAY, "p1")).guardianPersonId()).isEqualTo("p1");
        assertThat(faults(take("p2", TODAY, "p3"))).containsExactly("/guardianPersonId letter-guardian-not-adult");
        assertThat(faults(take("p2", TODAY, "p2"))).containsExactly("/guardianPersonId letter-guardian-not-adult");
        assertThat(faults(take("p1", TODAY, "p2"))).containsExactly("/guardianPersonId letter-guardian-not-needed");
    }

    @Test
    void everyAdultNeedsALetterInForceAndTheWorstStandingIsSaid() {
        Letters none = Letters.NONE;
        assertThat(gaps(none, TODAY)).containsExactly("letter-missing p1", "letter-missing p2");

        Letters some = none.with(letter("p1", TODAY)).with(letter("p2", TODAY));
        assertThat(gaps(some, TODAY)).isEmpty();
        assertThat(gaps(some, TODAY.plusYears(2))).containsExactly("letter-expired p1", "letter-expired p2");

        String number = some.all().getFirst().number().value();
        assertThat(gaps(some.withdraw(number, TODAY), TODAY)).containsExactly("letter-withdrawn p1");
    }

    @Test
    void aMinorWhoComesOfAgeNeedsALetterFromThatDay() {
        Letters letters = Letters.NONE.with(letter("p1", TODAY.plusYears(7))).with(letter("p2", TODAY.plusYears(7)));
        LocalDate birthday = LocalDate.of(2033, 9, 1);
        assertThat(lin(false).adultsOn(birthday.minusDays(1))).hasSize(2);
        assertThat(gaps(letters, TODAY.plusYears(7))).containsExactly("letter-missing p3");
    }

    private static List<String> gaps(Letters letters, LocalDate day) {
        return letters.gaps(lin(false), day).stream()
                .flatMap(r -> ((InvalidFields) r).faults().stream())
                .map(f -> f.code() + " " + f.arguments().get("personId"))
                .toList();
    }
}
