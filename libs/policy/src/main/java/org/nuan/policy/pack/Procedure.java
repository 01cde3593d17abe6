package org.nuan.policy.pack;

import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;

/**
 * Limits and powers of the procedure, as intake, verification and workflows need them. Sources and grades are in the
 * pack, under the keys of {@link Parameters}.
 *
 * @param publicNoticeDays calendar days
 * @param startInvestigationWorkdays working days from acceptance
 * @param investigators people who visit together
 * @param decisionWorkdays working days from the end of the public notice
 * @param totalWorkdays working days from acceptance
 * @param totalSpecialWorkdays the same in special cases
 * @param refusalLetterWorkdays working days from the refusal
 * @param townshipApproves townships approve, instead of the county
 * @param letterValidityMonths months from signing
 * @param tolerance difference a month between declared and found that is no discrepancy
 */
public record Procedure(
        int publicNoticeDays,
        int startInvestigationWorkdays,
        int investigators,
        int decisionWorkdays,
        int totalWorkdays,
        int totalSpecialWorkdays,
        int refusalLetterWorkdays,
        boolean townshipApproves,
        int letterValidityMonths,
        Money tolerance) {

    /**
     * The procedure of that pack in that month.
     *
     * @throws Pack.NotCovered if the pack does not cover the month
     */
    public static Procedure of(Pack pack, BenefitMonth month) {
        return new Procedure(
                pack.at(Parameters.PUBLIC_NOTICE_DAYS, month).value(),
                pack.at(Parameters.START_INVESTIGATION, month).value(),
                pack.at(Parameters.INVESTIGATORS, month).value(),
                pack.at(Parameters.DECISION, month).value(),
                pack.at(Parameters.TOTAL, month).value(),
                pack.at(Parameters.TOTAL_SPECIAL, month).value(),
                pack.at(Parameters.REFUSAL_LETTER, month).value(),
                pack.at(Parameters.TOWNSHIP_APPROVES, month).value(),
                pack.at(Parameters.LETTER_MONTHS, month).value(),
                pack.at(Parameters.TOLERANCE, month).value());
    }
}
