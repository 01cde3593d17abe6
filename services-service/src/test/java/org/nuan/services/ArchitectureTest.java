package org.nuan.services;

import org.junit.jupiter.api.Test;
import org.nuan.services.domain.referral.ReferralRefusal;
import org.nuan.testkit.ArchitectureRules;
import org.nuan.testkit.ProblemTexts;

class ArchitectureTest {

    @Test
    void theServiceHasTheShapeOfAllServices() {
        ArchitectureRules.checkService("org.nuan.services");
    }

    @Test
    void everyRefusalHasASentence() {
        ProblemTexts.check(ReferralRefusal.class);
        ProblemTexts.checkCodes(java.util.List.of(
                "field-missing", "region-unknown", "service-unknown", "text-too-long", "reason-missing"));
    }
}
