package org.nuan.intake.adapter.out.mongo;

import static org.nuan.intake.adapter.out.mongo.HouseholdDocuments.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.dossier.Account;
import org.nuan.intake.domain.dossier.Appraisal;
import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.dossier.Need;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.intake.domain.dossier.Objection;
import org.nuan.intake.domain.dossier.Opinion;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.intake.domain.dossier.Visit;
import org.nuan.kernel.Money;

/** A dossier as fields of its application's document. */
final class DossierDocuments {

    private DossierDocuments() {}

    static Document write(Dossier dossier, PersonalFields personal) {
        ReportRef report = dossier.report();
        return new Document("report", report == null ? null : write(report))
                .append("visits", dossier.visits().stream().map(v -> write(v)).toList())
                .append(
                        "opinions",
                        dossier.opinions().stream().map(o -> write(o)).toList())
                .append(
                        "notices",
                        dossier.notices().stream().map(n -> write(n, personal)).toList())
                .append(
                        "appraisals",
                        dossier.appraisals().stream().map(a -> write(a)).toList());
    }

    static Dossier read(Document d, PersonalFields personal) {
        @Nullable Document report = d.get("report", Document.class);
        return new Dossier(
                report == null ? null : readReport(report),
                documents(d, "visits").stream().map(DossierDocuments::readVisit).toList(),
                documents(d, "opinions").stream()
                        .map(DossierDocuments::readOpinion)
                        .toList(),
                documents(d, "notices").stream()
                        .map(n -> readNotice(n, personal))
                        .toList(),
                documents(d, "appraisals").stream()
                        .map(DossierDocuments::readAppraisal)
                        .toList());
    }

    private static Document write(ReportRef report) {
        return new Document("reportId", report.reportId())
                .append("version", report.version())
                .append("status", report.status())
                .append("discrepancies", report.discrepancies());
    }

    private static ReportRef readReport(Document d) {
        return new ReportRef(
                d.getString("reportId"), d.getInteger("version"), d.getString("status"), d.getInteger("discrepancies"));
    }

    private static Document write(Visit visit) {
        return new Document("id", visit.id())
                .append("visitedOn", visit.visitedOn().toString())
                .append("visitor", write(visit.visitor()))
                .append("secondVisitor", write(visit.secondVisitor()))
                .append("countersignedAt", date(visit.countersignedAt()))
                .append("truthful", visit.truthful())
                .append("findings", visit.findings())
                .append("needs", visit.needs().stream().map(Enum::name).toList());
    }

    private static Visit readVisit(Document d) {
        return new Visit(
                d.getString("id"),
                LocalDate.parse(d.getString("visitedOn")),
                readAccount(d.get("visitor", Document.class)),
                readAccount(d.get("secondVisitor", Document.class)),
                instant(d.getDate("countersignedAt")),
                d.getBoolean("truthful"),
                d.getString("findings"),
                d.getList("needs", String.class).stream().map(Need::valueOf).toList());
    }

    private static Document write(Opinion opinion) {
        return new Document("id", opinion.id())
                .append("by", write(opinion.by()))
                .append("at", Date.from(opinion.at()))
                .append("recommendation", opinion.recommendation().name())
                .append("assessmentId", opinion.assessmentId())
                .append("reason", opinion.reason());
    }

    private static Opinion readOpinion(Document d) {
        return new Opinion(
                d.getString("id"),
                readAccount(d.get("by", Document.class)),
                d.getDate("at").toInstant(),
                Opinion.Recommendation.valueOf(d.getString("recommendation")),
                d.getString("assessmentId"),
                d.getString("reason"));
    }

    private static Document write(Notice notice, PersonalFields personal) {
        return new Document("id", notice.id())
                .append("opensOn", notice.opensOn().toString())
                .append("closesOn", notice.closesOn().toString())
                .append("monthlyAmountFen", notice.monthlyAmount().fen())
                .append("closedAt", date(notice.closedAt()))
                .append("ranItsDays", notice.ranItsDays())
                .append(
                        "objections",
                        notice.objections().stream()
                                .map(o -> write(o, personal))
                                .toList());
    }

    private static Notice readNotice(Document d, PersonalFields personal) {
        return new Notice(
                d.getString("id"),
                LocalDate.parse(d.getString("opensOn")),
                LocalDate.parse(d.getString("closesOn")),
                Money.ofFen(d.getLong("monthlyAmountFen")),
                instant(d.getDate("closedAt")),
                d.getBoolean("ranItsDays"),
                documents(d, "objections").stream()
                        .map(o -> readObjection(o, personal))
                        .toList());
    }

    private static Document write(Objection objection, PersonalFields personal) {
        return new Document("id", objection.id())
                .append("at", Date.from(objection.at()))
                .append("text", personal.encrypt("objection/" + objection.id(), objection.text()))
                .append("contact", personal.encrypt("contact/" + objection.id(), objection.contact()))
                .append("answer", objection.answer());
    }

    private static Objection readObjection(Document d, PersonalFields personal) {
        String id = d.getString("id");
        return new Objection(
                id,
                d.getDate("at").toInstant(),
                personal.decrypt("objection/" + id, d.getString("text")),
                personal.decrypt("contact/" + id, d.getString("contact")),
                d.getString("answer"));
    }

    private static Document write(Appraisal appraisal) {
        return new Document("id", appraisal.id())
                .append("by", write(appraisal.by()))
                .append("at", Date.from(appraisal.at()))
                .append("present", appraisal.present())
                .append("inFavour", appraisal.inFavour())
                .append("minutes", appraisal.minutes())
                .append("opinionsBefore", appraisal.opinionsBefore());
    }

    private static Appraisal readAppraisal(Document d) {
        return new Appraisal(
                d.getString("id"),
                readAccount(d.get("by", Document.class)),
                d.getDate("at").toInstant(),
                d.getInteger("present"),
                d.getInteger("inFavour"),
                d.getString("minutes"),
                d.getInteger("opinionsBefore"));
    }

    static Document write(Account account) {
        return new Document("id", account.id()).append("userName", account.userName());
    }

    static Account readAccount(Document d) {
        return new Account(d.getString("id"), d.getString("userName"));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
