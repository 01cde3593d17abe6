package org.nuan.workflows.domain.process;

import java.util.List;

/** The service steps: the name by which the model calls each, and the elements that do. A test holds both together. */
public enum Step {
    ORDER_VERIFICATION("orderVerification", "verify"),
    ASSESS_HOUSEHOLD("assessHousehold", "assess"),
    OPEN_NOTICE("openNotice", "openNotice"),
    CLOSE_NOTICE("closeNotice", "closeNotice"),
    GRANT_AWARD("grantAward", "grantAward"),
    OFFER_REFERRALS("offerReferrals", "offerReferrals"),
    WRITE_DECISION_LETTER("writeDecisionLetter", "writeApprovalLetter", "writeRefusalLetter"),
    STATE_DEADLINE_PASSED("stateDeadlinePassed", "limitPassed"),
    STATE_CASE_CLOSED("stateCaseClosed", "casePaid", "caseRefused");

    private final String beanName;
    private final List<String> elements;

    Step(String beanName, String... elements) {
        this.beanName = beanName;
        this.elements = List.of(elements);
    }

    /** The name in {@code camunda:delegateExpression}. */
    public String beanName() {
        return beanName;
    }

    /** Ids of the elements that call it. */
    public List<String> elements() {
        return elements;
    }
}
