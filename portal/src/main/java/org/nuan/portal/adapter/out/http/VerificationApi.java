package org.nuan.portal.adapter.out.http;

import org.nuan.contracts.verification.ReportView;

/** What banks and departments said. */
public final class VerificationApi {

    private final ServiceCalls calls;

    VerificationApi(ServiceCalls calls) {
        this.calls = calls;
    }

    public ReportView report(String reportId) {
        return calls.get(ReportView.class, "/api/verification/reports/{id}", reportId);
    }
}
