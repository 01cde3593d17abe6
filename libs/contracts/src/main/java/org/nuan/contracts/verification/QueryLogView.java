package org.nuan.contracts.verification;

import java.time.Instant;

/** One question that was put to one source about one person, for that person and for auditors. */
public record QueryLogView(
        String personId, String sourceId, String purpose, String letterNumber, Instant askedAt, String outcome) {}
