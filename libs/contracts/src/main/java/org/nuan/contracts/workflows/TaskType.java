package org.nuan.contracts.workflows;

/** The kinds of human task; {@link #key()} is the id of the user task in the process model. */
public enum TaskType {
    /** The report is incomplete: ask again or go on without. Form: {@code choice} ASK_AGAIN or CONTINUE. */
    CHECK_REPORT("checkReport"),
    /** Form: {@link org.nuan.contracts.intake.DossierForms.VisitForm}. */
    HOME_VISIT("homeVisit"),
    /** Form: {@link org.nuan.contracts.intake.DossierForms.CountersignForm}. */
    COUNTERSIGN_VISIT("countersignVisit"),
    /** Form: {@link org.nuan.contracts.intake.DossierForms.OpinionForm}. */
    INITIAL_OPINION("initialOpinion"),
    /** Form: {@link org.nuan.contracts.intake.DossierForms.AppraisalForm}. */
    DEMOCRATIC_APPRAISAL("democraticAppraisal"),
    /** Form: {@link org.nuan.contracts.intake.DossierForms.DecisionForm}. */
    APPROVAL("approval");

    private final String key;

    TaskType(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
