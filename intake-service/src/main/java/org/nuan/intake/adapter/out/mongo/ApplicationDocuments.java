package org.nuan.intake.adapter.out.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.application.Aftermath;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Filing;
import org.nuan.intake.domain.application.Submission;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Decision;
import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.household.Scheme;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.intake.domain.number.ReceiptNumber;
import org.nuan.runtime.crypto.FieldCipher;

/**
 * An application as one document. What was filed is written once; letters, dossier and decision with every change. The
 * type of state follows from what is there: no submission is a draft, a decision is decided.
 */
final class ApplicationDocuments {

    private final FieldCipher cipher;

    ApplicationDocuments(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document filed(Draft draft) {
        Filing filing = draft.filing();
        Document d = new Document("receiptNumber", filing.receiptNumber().value())
                .append("householdId", filing.householdId())
                .append("scheme", filing.scheme().name())
                .append("owner", DossierDocuments.write(filing.owner()))
                .append("createdAt", Date.from(filing.createdAt()));
        d.putAll(HouseholdDocuments.write(filing.household(), personal(filing.id())));
        d.putAll(changing(draft));
        return d;
    }

    Document changing(Application application) {
        PersonalFields personal = personal(application.id());
        Document d = new Document("stage", application.stage().name())
                .append("letters", LetterDocuments.write(application.letters()));
        switch (application) {
            case Draft draft -> d.putAll(DossierDocuments.write(Dossier.EMPTY, personal));
            case UnderReview open -> {
                d.append("submission", write(open.submission()));
                d.putAll(DossierDocuments.write(open.dossier(), personal));
            }
            case Decided decided -> {
                d.append("submission", write(decided.submission()));
                d.putAll(DossierDocuments.write(decided.dossier(), personal));
                d.append("decision", write(decided.decision()))
                        .append("aftermath", write(decided.aftermath(), personal));
            }
        }
        return d;
    }

    Application read(Document d) {
        PersonalFields personal = personal(d.getString("_id"));
        Filing filing = filing(d, personal);
        Letters letters = LetterDocuments.read(HouseholdDocuments.documents(d, "letters"));
        @Nullable Document submission = d.get("submission", Document.class);
        if (submission == null) {
            return new Draft(filing, letters);
        }
        Dossier dossier = DossierDocuments.read(d, personal);
        UnderReview open = new UnderReview(filing, letters, readSubmission(submission), dossier);
        @Nullable Document decision = d.get("decision", Document.class);
        return decision == null
                ? open
                : new Decided(
                        filing,
                        letters,
                        open.submission(),
                        dossier,
                        readDecision(decision),
                        readAftermath(d.get("aftermath", Document.class), personal));
    }

    private static Filing filing(Document d, PersonalFields personal) {
        return new Filing(
                d.getString("_id"),
                new ReceiptNumber(d.getString("receiptNumber")),
                d.getString("householdId"),
                Scheme.valueOf(d.getString("scheme")),
                DossierDocuments.readAccount(d.get("owner", Document.class)),
                d.getDate("createdAt").toInstant(),
                HouseholdDocuments.read(d, personal));
    }

    private static Document write(Submission submission) {
        return new Document("id", submission.id())
                .append("at", Date.from(submission.at()))
                .append("on", submission.on().toString())
                .append("decisionDue", submission.decisionDue().toString());
    }

    private static Submission readSubmission(Document d) {
        return new Submission(
                d.getString("id"),
                d.getDate("at").toInstant(),
                LocalDate.parse(d.getString("on")),
                LocalDate.parse(d.getString("decisionDue")));
    }

    private static Document write(Decision decision) {
        return new Document("id", decision.id())
                .append("outcome", decision.outcome().name())
                .append("by", DossierDocuments.write(decision.by()))
                .append("at", Date.from(decision.at()))
                .append("on", decision.on().toString())
                .append("reason", decision.reason())
                .append("assessmentId", decision.assessmentId());
    }

    private static Decision readDecision(Document d) {
        return new Decision(
                d.getString("id"),
                Decision.Outcome.valueOf(d.getString("outcome")),
                DossierDocuments.readAccount(d.get("by", Document.class)),
                d.getDate("at").toInstant(),
                LocalDate.parse(d.getString("on")),
                d.getString("reason"),
                d.getString("assessmentId"));
    }

    private static Document write(Aftermath aftermath, PersonalFields personal) {
        DecisionLetter letter = aftermath.letter();
        return new Document("awardId", aftermath.awardId())
                .append("paid", aftermath.paid())
                .append("letterZh", letter == null ? null : personal.encrypt("letterZh", letter.zh()))
                .append("letterEn", letter == null ? null : personal.encrypt("letterEn", letter.en()));
    }

    private static Aftermath readAftermath(Document d, PersonalFields personal) {
        @Nullable String zh = d.getString("letterZh");
        return new Aftermath(
                d.getString("awardId"),
                d.getBoolean("paid"),
                zh == null
                        ? null
                        : new DecisionLetter(
                                personal.decrypt("letterZh", zh),
                                personal.decrypt("letterEn", d.getString("letterEn"))));
    }

    private PersonalFields personal(String applicationId) {
        return new PersonalFields(cipher, applicationId);
    }
}
