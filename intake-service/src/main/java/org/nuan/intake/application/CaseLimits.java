package org.nuan.intake.application;

import java.time.LocalDate;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.kernel.WorkdayCalendar;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Scheme;
import org.springframework.stereotype.Service;

/** The time limits of a case, from the policy pack of the place where the household lives. */
@Service
public class CaseLimits {

    private final Packs packs;
    private final WorkdayCalendar workdays;

    public CaseLimits(Packs packs, WorkdayCalendar workdays) {
        this.packs = packs;
        this.workdays = workdays;
    }

    /** Months for which an authorisation letter holds from its signature. */
    int letterValidityMonths(RegionCode region, LocalDate day) {
        return value(Parameters.LETTER_MONTHS, region, day);
    }

    /** Last day of the overall limit of a case that was accepted on that day. */
    LocalDate decisionDue(RegionCode region, LocalDate acceptedOn) {
        return workdays.plusWorkdays(acceptedOn, value(Parameters.TOTAL, region, acceptedOn));
    }

    private int value(ParameterKey<Integer> key, RegionCode region, LocalDate day) {
        return packs.find(region, Scheme.DIBAO, day)
                .orElseThrow(() -> new IllegalStateException("no policy pack covers " + region))
                .at(key, BenefitMonth.containing(day))
                .value();
    }
}
