package org.nuan.verification.domain.report;

import java.time.Instant;

/**
 * One time a question was put, for the log that the person and the auditor can read.
 *
 * @param outcome ASKED while open, then ANSWERED or the name of the trouble, or WITHHELD if the letter was withdrawn
 *     before the question left
 */
public record Attempt(int round, String letterNumber, Instant askedAt, String outcome) {

    public static final String ASKED = "ASKED";
    public static final String ANSWERED = "ANSWERED";
    public static final String WITHHELD = "WITHHELD";

    Attempt with(String newOutcome) {
        return new Attempt(round, letterNumber, askedAt, newOutcome);
    }
}
