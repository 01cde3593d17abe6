package org.nuan.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.workflows.domain.process.ApplicationProcess;
import org.nuan.workflows.domain.process.Variable;
import org.nuan.workflows.stage.Stage;

/** Who decides: every combination of what the table looks at. */
class ApprovalAuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "dibao, false, true,  township-approver",
        "dibao, false, false, county-reviewer",
        "dibao, true,  true,  county-reviewer",
        "dibao, true,  false, county-reviewer",
        "tekun, false, true,  county-reviewer"
    })
    void decides(String scheme, boolean staffRelative, boolean delegated, String role) {
        Object decided = Stage.started()
                .bean(DecisionService.class)
                .evaluateDecisionTableByKey(
                        ApplicationProcess.APPROVAL_AUTHORITY,
                        Map.of(
                                Variable.SCHEME.variableName(), scheme,
                                Variable.STAFF_RELATIVE.variableName(), staffRelative,
                                Variable.DELEGATED.variableName(), delegated))
                .getSingleEntry();
        assertThat(decided).isEqualTo(role);
    }
}
