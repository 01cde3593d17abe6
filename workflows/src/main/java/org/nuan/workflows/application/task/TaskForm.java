package org.nuan.workflows.application.task;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.DossierForms.AppraisalForm;
import org.nuan.contracts.intake.DossierForms.CountersignForm;
import org.nuan.contracts.intake.DossierForms.DecisionForm;
import org.nuan.contracts.intake.DossierForms.OpinionForm;
import org.nuan.contracts.intake.DossierForms.VisitForm;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** The form of each type of task, checked. */
sealed interface TaskForm {

    Set<String> REPORT_CHOICES = Set.of("ASK_AGAIN", "CONTINUE");
    Set<String> RECOMMENDATIONS = Set.of("SUPPORT", "REFUSE");
    Set<String> OUTCOMES = Set.of("APPROVED", "REFUSED");

    record ReportCheck(String choice) implements TaskForm {}

    record Visit(VisitForm form) implements TaskForm {}

    record Countersignature(CountersignForm form) implements TaskForm {}

    record Opinion(OpinionForm form) implements TaskForm {}

    record Appraisal(AppraisalForm form) implements TaskForm {}

    record Decision(DecisionForm form, String outcome) implements TaskForm {}

    /** Reads the form of that task; what the case already knows (the visit, the assessment) need not be sent. */
    static Outcome<TaskForm> read(OpenTask task, Map<String, @Nullable Object> form) {
        FormFields fields = new FormFields(form);
        return switch (task.type()) {
            case CHECK_REPORT -> reportCheck(fields);
            case HOME_VISIT -> visit(fields);
            case COUNTERSIGN_VISIT -> countersignature(fields, task.facts());
            case INITIAL_OPINION -> opinion(fields, task.facts());
            case DEMOCRATIC_APPRAISAL -> appraisal(fields);
            case APPROVAL -> decision(fields, task.facts());
        };
    }

    private static Outcome<TaskForm> checked(FormFields fields, TaskForm form) {
        return fields.refusal().map(Outcome::<TaskForm>refused).orElseGet(() -> Outcome.done(form));
    }

    private static Outcome<TaskForm> reportCheck(FormFields fields) {
        String choice = fields.choice("choice", REPORT_CHOICES);
        return checked(fields, new ReportCheck(choice == null ? "" : choice));
    }

    private static Outcome<TaskForm> visit(FormFields fields) {
        return checked(
                fields,
                new Visit(new VisitForm(
                        fields.day("visitedOn"),
                        fields.text("secondVisitor"),
                        fields.yesOrNo("truthful"),
                        fields.text("findings"),
                        fields.texts("needs"))));
    }

    private static Outcome<TaskForm> countersignature(FormFields fields, CaseFacts facts) {
        String visit = known(fields, "visitId", facts, Variable.VISIT_ID);
        return checked(fields, new Countersignature(new CountersignForm(visit)));
    }

    private static Outcome<TaskForm> opinion(FormFields fields, CaseFacts facts) {
        String recommendation = fields.choice("recommendation", RECOMMENDATIONS);
        String assessment = known(fields, "assessmentId", facts, Variable.ASSESSMENT_ID);
        String reason = reason(fields, "REFUSE".equals(recommendation));
        return checked(fields, new Opinion(new OpinionForm(recommendation, assessment, reason)));
    }

    /** Whoever says no says why. */
    private static @Nullable String reason(FormFields fields, boolean refusing) {
        return refusing ? fields.text("reason") : fields.optionalText("reason");
    }

    private static Outcome<TaskForm> appraisal(FormFields fields) {
        Integer present = fields.count("present");
        Integer inFavour = fields.count("inFavour");
        if (present != null && inFavour != null) {
            fields.check(inFavour <= present, "inFavour", "more-than-present");
        }
        return checked(fields, new Appraisal(new AppraisalForm(present, inFavour, fields.text("minutes"))));
    }

    private static Outcome<TaskForm> decision(FormFields fields, CaseFacts facts) {
        String outcome = fields.choice("outcome", OUTCOMES);
        String reason = fields.optionalText("reason");
        String assessment = known(fields, "assessmentId", facts, Variable.ASSESSMENT_ID);
        fields.check(!"REFUSED".equals(outcome) || (reason != null && !reason.isBlank()), "reason", "field-missing");
        return checked(
                fields, new Decision(new DecisionForm(outcome, assessment, reason), outcome == null ? "" : outcome));
    }

    /** An id that the case knows: whoever sends one must mean the same, so that nobody signs what they did not see. */
    private static @Nullable String known(FormFields fields, String name, CaseFacts facts, Variable variable) {
        Optional<String> here = facts.find(variable);
        String sent = fields.optionalText(name);
        Function<String, Boolean> same = id -> id.equals(sent);
        fields.check(sent == null || here.map(same).orElse(false), name, "not-the-present-one");
        return here.orElse(null);
    }
}
