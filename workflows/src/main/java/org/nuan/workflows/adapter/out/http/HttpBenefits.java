package org.nuan.workflows.adapter.out.http;

import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AwardOrder;
import org.nuan.contracts.benefits.AwardView;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.step.Benefits;

/** The benefits service's API. */
public final class HttpBenefits implements Benefits {

    private final ServiceCalls benefits;

    public HttpBenefits(ServiceCalls benefits) {
        this.benefits = benefits;
    }

    @Override
    public Outcome<AssessmentView> assess(AssessmentOrder order, String key) {
        return benefits.post(key, order, AssessmentView.class, "/api/benefits/assessments");
    }

    @Override
    public Outcome<AssessmentView> assessment(String assessmentId) {
        return benefits.get(AssessmentView.class, "/api/benefits/assessments/{id}", assessmentId);
    }

    @Override
    public Outcome<AwardView> grant(AwardOrder order, String key) {
        return benefits.post(key, order, AwardView.class, "/api/benefits/awards");
    }
}
