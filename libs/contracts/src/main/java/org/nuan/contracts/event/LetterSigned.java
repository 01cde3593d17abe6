package org.nuan.contracts.event;

import java.time.LocalDate;
import java.util.List;

/** An adult authorised the listed source classes to be asked about them. */
public record LetterSigned(
        String letterNumber,
        String applicationId,
        String personId,
        List<String> sourceClasses,
        LocalDate effectiveFrom,
        LocalDate validUntil) {}
