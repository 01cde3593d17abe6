package org.nuan.workflows.application.step;

import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.verification.VerificationOrder;
import org.nuan.kernel.Outcome;

/** The verification service. */
public interface Verifications {

    Outcome<ReportView> order(VerificationOrder order, String key);

    Outcome<ReportView> askAgain(String reportId, String key);

    Outcome<ReportView> report(String reportId);
}
