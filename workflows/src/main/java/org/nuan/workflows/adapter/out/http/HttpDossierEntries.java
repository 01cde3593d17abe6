package org.nuan.workflows.adapter.out.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.DossierForms.AppraisalForm;
import org.nuan.contracts.intake.DossierForms.CountersignForm;
import org.nuan.contracts.intake.DossierForms.DecisionForm;
import org.nuan.contracts.intake.DossierForms.OpinionForm;
import org.nuan.contracts.intake.DossierForms.VisitForm;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.workflows.application.task.DossierEntries;

/** Entries through the intake service's API, with the token of whoever makes them. */
public final class HttpDossierEntries implements DossierEntries {

    private static final String ALREADY_DECIDED = "application-already-decided";
    private static final String APPLICATION = "/api/intake/applications/{id}";

    private final ServiceCalls intakeAsCaller;

    public HttpDossierEntries(ServiceCalls intakeAsCaller) {
        this.intakeAsCaller = intakeAsCaller;
    }

    @Override
    public Outcome<String> visit(String applicationId, VisitForm form, String key) {
        return intakeAsCaller
                .post(key, form, ApplicationView.Visit.class, APPLICATION + "/visits", applicationId)
                .map(ApplicationView.Visit::visitId);
    }

    @Override
    public Outcome<String> countersign(String applicationId, CountersignForm form, String key) {
        String path = APPLICATION + "/visits/{visit}/countersignature";
        return intakeAsCaller
                .post(key, null, JsonNode.class, path, applicationId, String.valueOf(form.visitId()))
                .map(stored -> applicationId);
    }

    @Override
    public Outcome<String> opinion(String applicationId, OpinionForm form, String key) {
        return entry(applicationId, "/opinions", form, key);
    }

    @Override
    public Outcome<String> appraisal(String applicationId, AppraisalForm form, String key) {
        return entry(applicationId, "/appraisals", form, key);
    }

    @Override
    public Outcome<String> decision(String applicationId, DecisionForm form, String key) {
        Outcome<String> stored = entry(applicationId, "/decision", form, key);
        return stored instanceof Outcome.Refused<String>(Refusal refusal)
                        && refusal.code().equals(ALREADY_DECIDED)
                        && stands(applicationId, form)
                ? Outcome.done(applicationId)
                : stored;
    }

    /** Whether that very outcome was decided already, past the task: then the case may move on. */
    private boolean stands(String applicationId, DecisionForm form) {
        return intakeAsCaller.get(ApplicationView.class, APPLICATION, applicationId)
                        instanceof Outcome.Done<ApplicationView>(ApplicationView view)
                && view.decision() != null
                && view.decision().outcome().equals(form.outcome());
    }

    private Outcome<String> entry(String applicationId, String path, Object form, String key) {
        return intakeAsCaller
                .post(key, form, JsonNode.class, APPLICATION + path, applicationId)
                .map(stored -> applicationId);
    }

    @Override
    public boolean mayRead(String applicationId) {
        return switch (intakeAsCaller.get(JsonNode.class, APPLICATION, applicationId)) {
            case Outcome.Done<JsonNode> read -> true;
            case Outcome.Refused<JsonNode> refused -> false;
        };
    }
}
