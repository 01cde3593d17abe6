package org.nuan.intake.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.FormFaults;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.number.LetterNumber;
import org.nuan.kernel.Outcome;

/**
 * An adult's consent (授权书) that the listed sources be asked about them. In force from the day of signature up to and
 * including {@code validUntil}, unless withdrawn; a withdrawal counts from its own day.
 */
public record AuthorisationLetter(
        LetterNumber number,
        String personId,
        List<SourceClass> sourceClasses,
        LocalDate effectiveFrom,
        LocalDate validUntil,
        @Nullable LocalDate withdrawnOn,
        @Nullable String guardianPersonId,
        String evidenceSha256) {

    /** What a letter is worth on a day. */
    public enum Standing {
        IN_FORCE,
        NOT_YET,
        EXPIRED,
        WITHDRAWN
    }

    public AuthorisationLetter {
        if (sourceClasses.isEmpty()) {
            throw new IllegalArgumentException("a letter names at least one class of sources");
        }
        sourceClasses = List.copyOf(sourceClasses);
    }

    /**
     * Takes a signed letter of a member of the household.
     *
     * @param validityMonths how long it holds; the last day is the same day of the month (Civil Code, Art. 202)
     */
    public static Outcome<AuthorisationLetter> take(
            SignedLetter signed, LetterNumber number, Household household, LocalDate today, int validityMonths) {
        FormFaults faults = new FormFaults();
        LocalDate until = signed.signedOn().plusMonths(validityMonths);
        faults.check(!signed.signedOn().isAfter(today), "/signedOn", FormFault.DATE_IN_FUTURE);
        faults.check(!until.isBefore(today), "/signedOn", FormFault.LETTER_EXPIRED);
        household
                .member(signed.personId())
                .ifPresentOrElse(
                        member -> checkSigner(member, signed, household, today, faults),
                        () -> faults.add("/personId", FormFault.PERSON_UNKNOWN));
        return faults.refusal()
                .map(Outcome::<AuthorisationLetter>refused)
                .orElseGet(() -> Outcome.done(new AuthorisationLetter(
                        number,
                        signed.personId(),
                        signed.sourceClasses(),
                        signed.signedOn(),
                        until,
                        null,
                        signed.guardianPersonId(),
                        signed.evidenceSha256())));
    }

    private static void checkSigner(
            Member member, SignedLetter signed, Household household, LocalDate today, FormFaults faults) {
        faults.check(member.isAdultOn(today), "/personId", FormFault.LETTER_PERSON_MINOR);
        String guardianId = signed.guardianPersonId();
        if (guardianId == null) {
            return;
        }
        Optional<Member> guardian =
                household.member(guardianId).filter(g -> !g.personId().equals(member.personId()));
        faults.check(
                guardian.filter(g -> g.isAdultOn(today)).isPresent(),
                "/guardianPersonId",
                FormFault.LETTER_GUARDIAN_NOT_ADULT);
        faults.check(member.maySignThroughGuardian(), "/guardianPersonId", FormFault.LETTER_GUARDIAN_NOT_NEEDED);
    }

    public Standing standingOn(LocalDate day) {
        if (withdrawnOn != null && !day.isBefore(withdrawnOn)) {
            return Standing.WITHDRAWN;
        }
        if (day.isAfter(validUntil)) {
            return Standing.EXPIRED;
        }
        return day.isBefore(effectiveFrom) ? Standing.NOT_YET : Standing.IN_FORCE;
    }

    AuthorisationLetter withdrawn(LocalDate day) {
        return new AuthorisationLetter(
                number, personId, sourceClasses, effectiveFrom, validUntil, day, guardianPersonId, evidenceSha256);
    }
}
