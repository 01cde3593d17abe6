package org.nuan.workflows.application.limit;

import java.time.LocalDate;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Procedure;
import org.nuan.policy.pack.Scheme;
import org.nuan.workflows.domain.limit.ProcessLimits;

/** Reads the limits of a place from the policy pack in force. */
public final class Limits {

    /** 行政复议法 Art. 20: review can be asked for within sixty days of learning of the decision; the same everywhere. */
    private static final int ADMINISTRATIVE_REVIEW_DAYS = 60;

    /** 民发〔2021〕57号, for a place that no pack speaks for: its cases still have limits, and the county decides. */
    private static final ProcessLimits NATIONAL =
            new ProcessLimits(3, 7, 10, 30, 45, ADMINISTRATIVE_REVIEW_DAYS, false);

    private final Packs packs;

    public Limits(Packs packs) {
        this.packs = packs;
    }

    public ProcessLimits of(String region, LocalDate day) {
        return packs.find(RegionCode.of(region), Scheme.DIBAO, day)
                .map(pack -> limits(Procedure.of(pack, BenefitMonth.containing(day))))
                .orElse(NATIONAL);
    }

    private static ProcessLimits limits(Procedure procedure) {
        return new ProcessLimits(
                procedure.startInvestigationWorkdays(),
                procedure.publicNoticeDays(),
                procedure.decisionWorkdays(),
                procedure.totalWorkdays(),
                procedure.totalSpecialWorkdays(),
                ADMINISTRATIVE_REVIEW_DAYS,
                procedure.townshipApproves());
    }
}
