package org.nuan.intake.domain.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;

/** Everything that was added to a case since it was submitted, each list in order of time. */
public record Dossier(
        @Nullable ReportRef report,
        List<Visit> visits,
        List<Opinion> opinions,
        List<Notice> notices,
        List<Appraisal> appraisals) {

    public static final Dossier EMPTY = new Dossier(null, List.of(), List.of(), List.of(), List.of());

    public Dossier {
        visits = List.copyOf(visits);
        opinions = List.copyOf(opinions);
        notices = List.copyOf(notices);
        appraisals = List.copyOf(appraisals);
    }

    public Dossier with(ReportRef newer) {
        return report != null && !newer.isNewerThan(report)
                ? this
                : new Dossier(newer, visits, opinions, notices, appraisals);
    }

    public Dossier with(Visit visit) {
        return new Dossier(report, added(visits, visit), opinions, notices, appraisals);
    }

    public Optional<Visit> visit(String id) {
        return visits.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /**
     * Anybody but the first visitor signs as the second: whoever signs answers for having been there, and takes the place
     * of a name that was written wrongly. Doing it twice changes nothing; a signature is never replaced.
     */
    public Outcome<Dossier> countersign(String visitId, Account by, Instant at) {
        Optional<Visit> visit = visit(visitId);
        if (visit.isEmpty()) {
            return Outcome.refused(DossierRefusal.VISIT_UNKNOWN);
        }
        boolean signedBefore = visit.get().isCountersigned();
        boolean own = visit.get().secondVisitor().isSameAs(by);
        if (visit.get().visitor().isSameAs(by) || (signedBefore && !own)) {
            return Outcome.refused(DossierRefusal.NOT_SECOND_VISITOR);
        }
        if (signedBefore) {
            return Outcome.done(this);
        }
        List<Visit> signed = replaced(visits, visit.get(), visit.get().countersigned(by, at));
        return Outcome.done(new Dossier(report, signed, opinions, notices, appraisals));
    }

    public boolean hasCountersignedVisit() {
        return visits.stream().anyMatch(Visit::isCountersigned);
    }

    public Outcome<Dossier> with(Opinion opinion) {
        if (!hasCountersignedVisit()) {
            return Outcome.refused(DossierRefusal.VISIT_NOT_COUNTERSIGNED);
        }
        return Outcome.done(new Dossier(report, visits, added(opinions, opinion), notices, appraisals));
    }

    public Optional<Opinion> opinion(String id) {
        return opinions.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** One notice at a time, and only on an opinion that is not older than the last appraisal. */
    public Outcome<Dossier> open(Notice notice) {
        if (!hasCurrentOpinion()) {
            return Outcome.refused(DossierRefusal.OPINION_MISSING);
        }
        if (hasUnclosedNotice()) {
            return Outcome.refused(NoticeRefusal.NOTICE_ALREADY_OPEN);
        }
        return Outcome.done(withNotices(added(notices, notice)));
    }

    public Optional<Notice> notice(String id) {
        return notices.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    public boolean hasUnclosedNotice() {
        return notices.stream().anyMatch(n -> n.closedAt() == null);
    }

    public Outcome<Dossier> object(String noticeId, Objection objection, LocalDate today) {
        Optional<Notice> notice = notice(noticeId);
        if (notice.isEmpty()) {
            return Outcome.refused(NoticeRefusal.NOTICE_UNKNOWN);
        }
        if (!notice.get().isOpenOn(today)) {
            return Outcome.refused(NoticeRefusal.NOTICE_CLOSED);
        }
        if (notice.get().objections().size() >= Notice.MOST_OBJECTIONS) {
            return Outcome.refused(NoticeRefusal.TOO_MANY_OBJECTIONS);
        }
        return Outcome.done(changed(notice.get(), n -> n.with(objection)));
    }

    /** A notice runs its full days; closing it twice changes nothing. */
    public Outcome<Dossier> close(String noticeId, LocalDate today, Instant at) {
        Optional<Notice> notice = notice(noticeId);
        if (notice.isEmpty()) {
            return Outcome.refused(NoticeRefusal.NOTICE_UNKNOWN);
        }
        if (notice.get().closedAt() == null && today.isBefore(notice.get().closesOn())) {
            return Outcome.refused(NoticeRefusal.NOTICE_STILL_RUNNING);
        }
        return Outcome.done(changed(notice.get(), n -> n.closed(at)));
    }

    /** Answers every objection and ends the notice that drew them; a new opinion and a new notice follow. */
    public Outcome<Dossier> appraise(Appraisal appraisal) {
        if (!hasUnansweredObjection()) {
            return Outcome.refused(DossierRefusal.APPRAISAL_NOT_NEEDED);
        }
        List<Notice> ended = notices.stream()
                .map(n -> n.hasUnanswered() ? n.answered(appraisal.minutes(), appraisal.at()) : n)
                .toList();
        return Outcome.done(new Dossier(report, visits, opinions, ended, added(appraisals, appraisal)));
    }

    public Optional<Appraisal> appraisal(String id) {
        return appraisals.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public boolean hasUnansweredObjection() {
        return notices.stream().anyMatch(Notice::hasUnanswered);
    }

    /** Whether an opinion exists that no later appraisal has overtaken. */
    public boolean hasCurrentOpinion() {
        return opinions.size()
                > (appraisals.isEmpty() ? 0 : appraisals.getLast().opinionsBefore());
    }

    /** What stands in the way of that outcome, if anything. */
    public Optional<Refusal> hindrance(Decision.Outcome outcome) {
        if (!hasCurrentOpinion()) {
            return Optional.of(DossierRefusal.OPINION_MISSING);
        }
        if (hasUnansweredObjection()) {
            return Optional.of(DossierRefusal.OBJECTION_UNANSWERED);
        }
        return outcome == Decision.Outcome.APPROVED && !hasNoticeThatRan()
                ? Optional.of(NoticeRefusal.NOTICE_NOT_RUN)
                : Optional.empty();
    }

    private boolean hasNoticeThatRan() {
        return !notices.isEmpty() && notices.getLast().ranItsDays();
    }

    /** Whether that account visited, countersigned, gave an opinion or held an appraisal in this case. */
    public boolean involves(Account account) {
        return visits.stream().anyMatch(v -> v.involves(account))
                || opinions.stream().anyMatch(o -> o.by().isSameAs(account))
                || appraisals.stream().anyMatch(a -> a.by().isSameAs(account));
    }

    private Dossier changed(Notice notice, UnaryOperator<Notice> change) {
        return withNotices(replaced(notices, notice, change.apply(notice)));
    }

    private Dossier withNotices(List<Notice> changed) {
        return new Dossier(report, visits, opinions, changed, appraisals);
    }

    private static <T> List<T> added(List<T> list, T entry) {
        return Stream.concat(list.stream(), Stream.of(entry)).toList();
    }

    private static <T> List<T> replaced(List<T> list, T old, T changed) {
        return list.stream().map(e -> e.equals(old) ? changed : e).toList();
    }
}
