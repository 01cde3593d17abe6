package org.nuan.policy.situation;

import java.time.LocalDate;
import org.nuan.kernel.Money;

/**
 * What temporary aid is asked for.
 *
 * @param day on which it happened, or on which the expenditure was last incurred
 * @param selfPaid what the household had to pay itself for it, after insurance and other aid, in the twelve months before
 *     the application; zero for an emergency without a bill
 * @param persons how many members it hit
 */
public record Hardship(Cause cause, LocalDate day, Money selfPaid, int persons, Provenance provenance) {

    /** Causes, each of the emergency type (急难型) or the expenditure type (支出型). */
    public enum Cause {
        FIRE(true),
        TRAFFIC_ACCIDENT(true),
        OTHER_ACCIDENT(true),
        SUDDEN_SERIOUS_ILLNESS(true),
        CRIME(true),
        DEATH_IN_FAMILY(true),
        /** Unemployed for three months without insurance money or other income. */
        UNEMPLOYED_THREE_MONTHS(true),
        /** Graduated within the last two years and without work. */
        RECENT_GRADUATE(true),
        STRANDED(true),
        OTHER_EMERGENCY(true),
        MEDICAL_COST(false),
        EDUCATION_COST(false),
        DISABILITY_COST(false),
        OTHER_NECESSARY_COST(false);

        private final boolean emergency;

        Cause(boolean emergency) {
            this.emergency = emergency;
        }

        public boolean isEmergency() {
            return emergency;
        }
    }

    /** Temporary aid that the household has had. */
    public record Prior(Cause cause, LocalDate decidedOn, Money amount) {}
}
