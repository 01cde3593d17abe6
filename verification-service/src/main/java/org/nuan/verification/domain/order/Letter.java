package org.nuan.verification.domain.order;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.source.SourceClass;

/**
 * An authorisation letter (授权书) of one person.
 *
 * @param validUntil last day on which it holds
 * @param withdrawnOn first day on which it no longer holds
 */
public record Letter(
        String number,
        String personId,
        Set<SourceClass> sourceClasses,
        LocalDate effectiveFrom,
        LocalDate validUntil,
        @Nullable LocalDate withdrawnOn) {

    public Letter {
        sourceClasses = Set.copyOf(sourceClasses);
    }

    boolean isWithdrawnBy(LocalDate day) {
        return withdrawnOn != null && !day.isBefore(withdrawnOn);
    }

    public boolean covers(SourceClass sourceClass) {
        return sourceClasses.contains(sourceClass);
    }

    /** Why the letter does not hold on that day, or HOLDS. Its withdrawal may be known from elsewhere, too. */
    public Standing standingOn(LocalDate day, Withdrawals withdrawals) {
        if (day.isAfter(validUntil)) {
            return Standing.EXPIRED;
        }
        if (isWithdrawnBy(day) || withdrawals.isWithdrawn(number, day)) {
            return Standing.WITHDRAWN;
        }
        return day.isBefore(effectiveFrom) ? Standing.NOT_YET : Standing.HOLDS;
    }

    /** Whether a letter holds on a day, from the farthest to the nearest. */
    public enum Standing {
        EXPIRED,
        NOT_YET,
        WITHDRAWN,
        HOLDS
    }
}
