package org.nuan.workflows.application.task;

import org.nuan.contracts.intake.DossierForms.AppraisalForm;
import org.nuan.contracts.intake.DossierForms.CountersignForm;
import org.nuan.contracts.intake.DossierForms.DecisionForm;
import org.nuan.contracts.intake.DossierForms.OpinionForm;
import org.nuan.contracts.intake.DossierForms.VisitForm;
import org.nuan.kernel.Outcome;

/**
 * What people add to a dossier of the intake service, each with their own token: the service that owns the rule (four
 * eyes, regions) sees the person, not the process.
 */
public interface DossierEntries {

    /** @return the visit's id */
    Outcome<String> visit(String applicationId, VisitForm form, String key);

    Outcome<String> countersign(String applicationId, CountersignForm form, String key);

    Outcome<String> opinion(String applicationId, OpinionForm form, String key);

    Outcome<String> appraisal(String applicationId, AppraisalForm form, String key);

    Outcome<String> decision(String applicationId, DecisionForm form, String key);

    /** Whether the caller may see the application; the owner may. */
    boolean mayRead(String applicationId);
}
