package org.nuan.contracts.event;

import java.time.LocalDate;

/** An authorisation letter no longer holds. */
public record LetterWithdrawn(String letterNumber, String applicationId, String personId, LocalDate withdrawnOn) {}
