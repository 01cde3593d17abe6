package org.nuan.portal.adapter.out.http;

import java.util.List;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AssistanceListView;
import org.nuan.contracts.benefits.PayRunViews.PayRunOrder;
import org.nuan.contracts.benefits.PayRunViews.PayRunView;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;

/** What the law gives, what was awarded and what was paid. */
public final class BenefitsApi {

    private final ServiceCalls calls;

    BenefitsApi(ServiceCalls calls) {
        this.calls = calls;
    }

    public List<AssessmentView> assessments(String applicationId) {
        return calls.list(
                new ParameterizedTypeReference<>() {},
                "/api/benefits/assessments?applicationId={applicationId}",
                applicationId);
    }

    public AssistanceListView assistanceList(String householdId) {
        return calls.get(AssistanceListView.class, "/api/benefits/assistance-lists/{id}", householdId);
    }

    public List<PayRunView> payRuns(String region) {
        return calls.list(new ParameterizedTypeReference<>() {}, "/api/benefits/pay-runs?region={region}", region);
    }

    public PayRunView payRun(String id) {
        return calls.get(PayRunView.class, "/api/benefits/pay-runs/{id}", id);
    }

    public PayRunView prepare(PayRunOrder order, String key) {
        return calls.post(PayRunView.class, key, order, "/api/benefits/pay-runs");
    }

    public void release(String id, String key) {
        calls.send(key, null, "/api/benefits/pay-runs/{id}/release", id);
    }

    /** A held payment is to be paid after all; the reason goes on record. */
    public void liftHold(String id, String paymentId, String reason, String key) {
        calls.sendBecause(reason, key, "/api/benefits/pay-runs/{id}/payments/{payment}/hold-lifting", id, paymentId);
    }

    public byte[] file(String id) {
        return calls.bytes(MediaType.APPLICATION_XML, "/api/benefits/pay-runs/{id}/file", id);
    }
}
