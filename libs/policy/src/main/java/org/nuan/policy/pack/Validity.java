package org.nuan.policy.pack;

import java.time.LocalDate;
import org.nuan.kernel.BenefitMonth;

/**
 * The two dates of a rate, and where it stands.
 *
 * @param inForceFrom the day on which the notice came into force
 * @param appliesFrom the first month for which it applies, possibly before that day
 * @param appliesUntil the last such month; {@link #OPEN_END} if no end is set
 * @param source document number or description of where it was published
 * @param note what a reader should know about it; may be empty
 */
public record Validity(
        LocalDate inForceFrom,
        BenefitMonth appliesFrom,
        BenefitMonth appliesUntil,
        String source,
        Grade grade,
        String note) {

    /** In place of one that could not be read. */
    static final Validity NEVER =
            new Validity(LocalDate.MAX, BenefitMonth.of(9999, 12), BenefitMonth.of(9999, 12), "", Grade.MEM, "");

    public static final BenefitMonth OPEN_END = BenefitMonth.of(9999, 12);

    public boolean covers(BenefitMonth month) {
        return !month.isBefore(appliesFrom) && !month.isAfter(appliesUntil);
    }

    public boolean isOpenEnded() {
        return appliesUntil.equals(OPEN_END);
    }

    Validity until(BenefitMonth last) {
        return new Validity(inForceFrom, appliesFrom, last, source, grade, note);
    }
}
