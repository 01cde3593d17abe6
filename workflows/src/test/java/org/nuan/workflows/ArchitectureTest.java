package org.nuan.workflows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.testkit.ArchitectureRules;
import org.nuan.testkit.ProblemTexts;
import org.nuan.workflows.application.task.TaskRefusal;

class ArchitectureTest {

    @Test
    void theServiceHasTheShapeOfAllServices() {
        ArchitectureRules.checkService("org.nuan.workflows");
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        ProblemTexts.check(TaskRefusal.class);
        ProblemTexts.checkCodes(List.of(
                "field-missing",
                "field-type",
                "field-too-long",
                "field-choice",
                "field-negative",
                "field-date",
                "more-than-present",
                "not-the-present-one",
                "unknown-field",
                "invalid-fields"));
    }
}
