package org.nuan.workflows.application.step;

import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AwardOrder;
import org.nuan.contracts.benefits.AwardView;
import org.nuan.kernel.Outcome;

/** The benefits service. */
public interface Benefits {

    Outcome<AssessmentView> assess(AssessmentOrder order, String key);

    Outcome<AssessmentView> assessment(String assessmentId);

    Outcome<AwardView> grant(AwardOrder order, String key);
}
