package org.nuan.policy.situation;

import java.time.LocalDate;
import org.nuan.kernel.Money;

/**
 * What one member had to pay, on one day, of what could not be avoided. Whether it still counts depends on how long before
 * the application it was paid.
 *
 * @param selfPaid after insurance and other aid; never negative
 */
public record Outlay(String memberId, Kind kind, LocalDate paidOn, Money selfPaid, Provenance provenance) {

    /** The heads of expenditure by which hardship is found (刚性支出困难家庭认定办法). */
    public enum Kind {
        /** What the household needs to live; places count it up to the standard only. */
        LIVING,
        MEDICAL,
        EDUCATION,
        REHABILITATION,
        DISABILITY_CARE
    }
}
