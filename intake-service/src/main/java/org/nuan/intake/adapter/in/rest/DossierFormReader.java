package org.nuan.intake.adapter.in.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.DossierForms;
import org.nuan.intake.application.NewAppraisal;
import org.nuan.intake.application.NewDecision;
import org.nuan.intake.application.NewNotice;
import org.nuan.intake.application.NewObjection;
import org.nuan.intake.application.NewOpinion;
import org.nuan.intake.application.NewVisit;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.dossier.Decision;
import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.intake.domain.dossier.Need;
import org.nuan.intake.domain.dossier.Opinion.Recommendation;
import org.nuan.kernel.Money;
import org.nuan.kernel.Outcome;

/** Reads what officials and the public add to a dossier. */
final class DossierFormReader {

    private static final int LONG_TEXT = 4000;
    private static final int OBJECTION = 1000;
    private static final int ID = 64;

    private DossierFormReader() {}

    static Outcome<NewVisit> visit(DossierForms.VisitForm form) {
        Fields fields = new Fields();
        Optional<LocalDate> visitedOn = fields.present("/visitedOn", form.visitedOn(), FormFault.DATE_MISSING);
        String second = fields.required("/secondVisitor", form.secondVisitor(), ID, FormFault.SECOND_VISITOR_MISSING);
        Optional<Boolean> truthful = fields.present("/truthful", form.truthful(), FormFault.ANSWER_MISSING);
        String findings = fields.required("/findings", form.findings(), LONG_TEXT, FormFault.TEXT_MISSING);
        List<Need> needs = needs(fields, form.needs());
        return fields.result(
                () -> new NewVisit(visitedOn.orElseThrow(), second, truthful.orElseThrow(), findings, needs));
    }

    private static List<Need> needs(Fields fields, @Nullable List<String> names) {
        List<String> given = fields.entries("/needs", names);
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            fields.choice("/needs/" + i, given.get(i), Need.class, FormFault.NEED_UNKNOWN)
                    .ifPresent(needs::add);
        }
        return needs.stream().distinct().toList();
    }

    static Outcome<NewOpinion> opinion(DossierForms.OpinionForm form) {
        Fields fields = new Fields();
        Optional<Recommendation> recommendation = fields.choice(
                "/recommendation", form.recommendation(), Recommendation.class, FormFault.RECOMMENDATION_UNKNOWN);
        String assessment = fields.required("/assessmentId", form.assessmentId(), ID, FormFault.ASSESSMENT_MISSING);
        String reason = fields.text("/reason", form.reason(), LONG_TEXT);
        fields.faults()
                .check(
                        recommendation.filter(Recommendation.REFUSE::equals).isEmpty() || !reason.isEmpty(),
                        "/reason",
                        FormFault.REASON_MISSING);
        return fields.result(() -> new NewOpinion(recommendation.orElseThrow(), assessment, reason));
    }

    static Outcome<NewNotice> notice(DossierForms.NoticeForm form, @Nullable Long amountFen) {
        Fields fields = new Fields();
        int days = fields.count("/days", form.days(), 1, 60, FormFault.DAYS_INVALID);
        Money amount = fields.amount("amountFen", amountFen);
        return fields.result(() -> new NewNotice(days, amount));
    }

    static Outcome<NewObjection> objection(DossierForms.ObjectionForm form) {
        Fields fields = new Fields();
        String text = fields.required("/text", form.text(), OBJECTION, FormFault.TEXT_MISSING);
        String contact = fields.text("/contact", form.contact(), 100);
        return fields.result(() -> new NewObjection(text, contact));
    }

    static Outcome<NewAppraisal> appraisal(DossierForms.AppraisalForm form) {
        Fields fields = new Fields();
        int present = fields.count("/present", form.present(), 1, 10_000, FormFault.COUNT_INVALID);
        int inFavour = fields.count("/inFavour", form.inFavour(), 0, present, FormFault.COUNT_INVALID);
        String minutes = fields.required("/minutes", form.minutes(), LONG_TEXT, FormFault.TEXT_MISSING);
        return fields.result(() -> new NewAppraisal(present, inFavour, minutes));
    }

    static Outcome<NewDecision> decision(DossierForms.DecisionForm form) {
        Fields fields = new Fields();
        Optional<Decision.Outcome> outcome =
                fields.choice("/outcome", form.outcome(), Decision.Outcome.class, FormFault.OUTCOME_UNKNOWN);
        String assessment = fields.text("/assessmentId", form.assessmentId(), ID);
        String reason = fields.text("/reason", form.reason(), LONG_TEXT);
        outcome.ifPresent(o -> {
            boolean refused = o == Decision.Outcome.REFUSED;
            fields.faults().check(!refused || !reason.isEmpty(), "/reason", FormFault.REASON_MISSING);
            fields.faults().check(refused || !assessment.isEmpty(), "/assessmentId", FormFault.ASSESSMENT_MISSING);
        });
        return fields.result(
                () -> new NewDecision(outcome.orElseThrow(), assessment.isEmpty() ? null : assessment, reason));
    }

    static Outcome<DecisionLetter> letter(DossierForms.LetterTexts form) {
        Fields fields = new Fields();
        String zh = fields.required("/zh", form.zh(), 20_000, FormFault.TEXT_MISSING);
        String en = fields.required("/en", form.en(), 20_000, FormFault.TEXT_MISSING);
        return fields.result(() -> new DecisionLetter(zh, en));
    }
}
