package org.nuan.workflows.application.fact;

import java.time.Instant;
import org.nuan.contracts.event.ApplicationSubmitted;
import org.nuan.workflows.application.limit.Limits;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.limit.ProcessLimits;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Starts the process of a submitted application, once. */
public final class StartCase {

    private final Cases cases;
    private final Limits limits;
    private final Deadlines deadlines;

    public StartCase(Cases cases, Limits limits, Deadlines deadlines) {
        this.cases = cases;
        this.limits = limits;
        this.deadlines = deadlines;
    }

    /** @return {@code false} if the application has a process already; then nothing happened */
    public boolean start(ApplicationSubmitted submitted, Instant submittedAt) {
        ProcessLimits law = limits.of(submitted.region(), deadlines.dayOf(submittedAt));
        CaseFacts facts = CaseFacts.of(Variable.HOUSEHOLD_ID, submitted.householdId())
                .with(Variable.SCHEME, submitted.scheme())
                .with(Variable.REGION, submitted.region())
                .with(Variable.STAFF_RELATIVE, submitted.staffRelative())
                .with(Variable.DELEGATED, law.delegatedApproval())
                .with(Variable.OBJECTED, false)
                .with(Variable.REPORT_STATUS, "NOT_ASKED")
                .with(Variable.OVERALL_DUE, due(submittedAt, law.overallWorkdays()))
                .with(Variable.EXTENDED_DUE, due(submittedAt, law.extendedWorkdays()));
        return cases.start(submitted.applicationId(), submitted.region(), facts);
    }

    private String due(Instant from, int workdays) {
        return deadlines.iso(deadlines.afterWorkdays(from, workdays));
    }
}
