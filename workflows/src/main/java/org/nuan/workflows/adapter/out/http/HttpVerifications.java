package org.nuan.workflows.adapter.out.http;

import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.verification.VerificationOrder;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.step.Verifications;

/** The verification service's API. */
public final class HttpVerifications implements Verifications {

    private static final String REPORTS = "/api/verification/reports";

    private final ServiceCalls verification;

    public HttpVerifications(ServiceCalls verification) {
        this.verification = verification;
    }

    @Override
    public Outcome<ReportView> order(VerificationOrder order, String key) {
        return verification.post(key, order, ReportView.class, REPORTS);
    }

    @Override
    public Outcome<ReportView> askAgain(String reportId, String key) {
        return verification.post(key, null, ReportView.class, REPORTS + "/{id}/retry", reportId);
    }

    @Override
    public Outcome<ReportView> report(String reportId) {
        return verification.getFor("dibao-application", ReportView.class, REPORTS + "/{id}", reportId);
    }
}
