package org.nuan.contracts.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one household to be verified. Only the process may order it.
 *
 * @param purpose such as {@code dibao-application}
 * @param persons everybody whose means count; minors need no letter of their own but a parent's
 * @param letters the authorisation letters in force
 */
public record VerificationOrder(
        @Nullable String applicationId,
        @Nullable String householdId,
        @Nullable String region,
        @Nullable String purpose,
        @Nullable LocalDate asOf,
        @Nullable List<Subject> persons,
        @Nullable List<Letter> letters) {

    /** A person to ask about, with what was declared for them. */
    public record Subject(String personId, String citizenId, String name, boolean adult, List<Declared> declared) {}

    /**
     * @param item an item code of the sources, such as WAGE, DEPOSIT, VEHICLE
     * @param amountFen value in fen where it has one
     */
    public record Declared(String item, @Nullable Long amountFen) {}

    public record Letter(
            String number,
            String personId,
            List<String> sourceClasses,
            LocalDate effectiveFrom,
            LocalDate validUntil,
            @Nullable LocalDate withdrawnOn) {}
}
