package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.benefits.domain.assessment.AssessmentRefusal;
import org.nuan.benefits.domain.award.AwardRefusal;
import org.nuan.benefits.domain.payment.PayRunRefusal;
import org.nuan.benefits.domain.policy.PolicyRefusal;
import org.nuan.policy.situation.InvalidSituation;
import org.nuan.testkit.ArchitectureRules;
import org.nuan.testkit.ProblemTexts;

class ArchitectureTest {

    @Test
    void hasTheShapeOfEveryService() {
        ArchitectureRules.checkService("org.nuan.benefits");
    }

    @Test
    void everyRefusalHasATextInBothLanguages() {
        ProblemTexts.check(AssessmentRefusal.class);
        ProblemTexts.check(AwardRefusal.class);
        ProblemTexts.check(PayRunRefusal.class);
        ProblemTexts.check(PolicyRefusal.class);
        ProblemTexts.check(FormFault.class);
        for (InvalidSituation.Code code : InvalidSituation.Code.values()) {
            assertThat(FormFault.of(code).code()).isNotBlank();
        }
    }
}
