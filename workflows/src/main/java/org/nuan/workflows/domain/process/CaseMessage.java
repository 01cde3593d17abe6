package org.nuan.workflows.domain.process;

/** The messages that a case receives, by their name in the process model. */
public enum CaseMessage {
    APPLICATION_SUBMITTED("application-submitted"),
    VERIFICATION_COMPLETED("verification-completed"),
    OBJECTION_RAISED("objection-raised"),
    PAYMENT_PAID("payment-paid");

    private final String messageName;

    CaseMessage(String messageName) {
        this.messageName = messageName;
    }

    public String messageName() {
        return messageName;
    }
}
