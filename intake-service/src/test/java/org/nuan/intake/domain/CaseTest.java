package org.nuan.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.intake.Samples.APPROVER;
import static org.nuan.intake.Samples.CASEWORKER;
import static org.nuan.intake.Samples.NOW;
import static org.nuan.intake.Samples.OWNER;
import static org.nuan.intake.Samples.SECOND;
import static org.nuan.intake.Samples.TODAY;
import static org.nuan.intake.Samples.draft;
import static org.nuan.intake.Samples.onNotice;
import static org.nuan.intake.Samples.opinion;
import static org.nuan.intake.Samples.refusal;
import static org.nuan.intake.Samples.underReview;
import static org.nuan.intake.Samples.value;
import static org.nuan.intake.Samples.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.intake.Samples;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Stage;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Account;
import org.nuan.intake.domain.dossier.Appraisal;
import org.nuan.intake.domain.dossier.Decision;
import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.dossier.DossierRefusal;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.intake.domain.dossier.NoticeRefusal;
import org.nuan.intake.domain.dossier.Objection;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.intake.domain.dossier.Visit;
import org.nuan.intake.domain.household.PublicName;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Money;

class CaseTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final LocalDate LAST_DAY = TODAY.plusDays(7);

    private static Decision decision(Decision.Outcome outcome, Account by) {
        return new Decision("d1", outcome, by, NOW, LAST_DAY, "理由", "a1");
    }

    private static UnderReview noticeRan(boolean staffRelative) {
        UnderReview open = onNotice(staffRelative);
        return open.with(value(open.dossier().close("n1", LAST_DAY, LATER)));
    }

    private static Objection objection(String id) {
        return new Objection(id, NOW, "有一辆车", "", null);
    }

    @Test
    void theStagesFollowTheDossier() {
        assertThat(draft(false).stage()).isEqualTo(Stage.DRAFT);
        UnderReview submitted = underReview(false);
        assertThat(submitted.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(submitted.reportArrived(new ReportRef("r", 1, "COMPLETE", 0)).stage())
                .isEqualTo(Stage.VERIFIED);
        assertThat(onNotice(false).stage()).isEqualTo(Stage.ON_NOTICE);
        assertThat(noticeRan(false).stage()).isEqualTo(Stage.REVIEWED);
        Decided decided = value(noticeRan(false).decide(decision(Decision.Outcome.APPROVED, APPROVER), false));
        assertThat(decided.stage()).isEqualTo(Stage.APPROVED);
        assertThat(decided.awarded("award").firstPaid().stage()).isEqualTo(Stage.PAID);
    }

    @Test
    void aDraftWithoutLettersIsNotSubmitted() {
        assertThat(refusal(draft(false).submit(Samples.submission()))).isInstanceOf(InvalidFields.class);
    }

    @Test
    void anOlderReportDoesNotReplaceANewerOne() {
        ReportRef second = new ReportRef("r", 2, "COMPLETE", 1);
        UnderReview later =
                underReview(false).reportArrived(second).reportArrived(new ReportRef("r", 1, "INCOMPLETE", 0));
        assertThat(later.dossier().report()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"1, date-in-future", "-1, visit-before-submission"})
    void aVisitLiesBetweenSubmissionAndToday(int days, String code) {
        Visit visit = new Visit("v", TODAY.plusDays(days), CASEWORKER, SECOND, null, true, "属实", List.of());
        InvalidFields faults = (InvalidFields) refusal(underReview(false).visited(visit, TODAY));
        assertThat(faults.faults()).extracting(InvalidFields.Fault::code).containsExactly(code);
    }

    @Test
    void anotherThanTheFirstVisitorCountersignsAndTakesThePlaceOfAWrongName() {
        Dossier visited = Dossier.EMPTY.with(visit());
        assertThat(refusal(visited.countersign("v1", CASEWORKER, NOW))).isEqualTo(DossierRefusal.NOT_SECOND_VISITOR);
        assertThat(refusal(visited.countersign("x", SECOND, NOW))).isEqualTo(DossierRefusal.VISIT_UNKNOWN);
        Dossier signed = value(visited.countersign("v1", SECOND, NOW));
        assertThat(value(signed.countersign("v1", SECOND, LATER))).isEqualTo(signed);
        assertThat(refusal(signed.countersign("v1", APPROVER, LATER))).isEqualTo(DossierRefusal.NOT_SECOND_VISITOR);
        assertThat(value(visited.countersign("v1", APPROVER, NOW)).involves(APPROVER))
                .as("four eyes follow the signature")
                .isTrue();
    }

    @Test
    void anOpinionNeedsACountersignedVisitAndANoticeNeedsAnOpinion() {
        Dossier visited = Dossier.EMPTY.with(visit());
        assertThat(refusal(visited.with(opinion("o", NOW)))).isEqualTo(DossierRefusal.VISIT_NOT_COUNTERSIGNED);
        Notice notice = Notice.opened("n", TODAY, 7, Money.ofYuan(100));
        assertThat(refusal(visited.open(notice))).isEqualTo(DossierRefusal.OPINION_MISSING);
        assertThat(refusal(onNotice(false).dossier().open(notice))).isEqualTo(NoticeRefusal.NOTICE_ALREADY_OPEN);
    }

    @Test
    void aNoticeTakesObjectionsUpToItsLastDayAndEndsByItself() {
        Dossier open = onNotice(false).dossier();
        assertThat(value(open.object("n1", objection("x"), LAST_DAY)).hasUnansweredObjection())
                .isTrue();
        assertThat(refusal(open.object("n1", objection("x"), LAST_DAY.plusDays(1))))
                .isEqualTo(NoticeRefusal.NOTICE_CLOSED);
        assertThat(open.notices().getFirst().stateOn(LAST_DAY.plusDays(1))).isEqualTo("EXPIRED");
        assertThat(refusal(open.close("n1", LAST_DAY.minusDays(1), NOW))).isEqualTo(NoticeRefusal.NOTICE_STILL_RUNNING);
        Dossier closed = value(open.close("n1", LAST_DAY, NOW));
        assertThat(refusal(closed.object("n1", objection("x"), TODAY))).isEqualTo(NoticeRefusal.NOTICE_CLOSED);
        assertThat(value(closed.close("n1", LAST_DAY, LATER))).isEqualTo(closed);
    }

    @Test
    void theNumberOfObjectionsIsLimited() {
        Dossier dossier = onNotice(false).dossier();
        for (int i = 0; i < 100; i++) {
            dossier = value(dossier.object("n1", objection("x" + i), TODAY));
        }
        assertThat(refusal(dossier.object("n1", objection("y"), TODAY))).isEqualTo(NoticeRefusal.TOO_MANY_OBJECTIONS);
    }

    @Test
    void anObjectionIsAnsweredByAnAppraisalThenANewOpinionAndANewNotice() {
        UnderReview objected = onNotice(false);
        objected = objected.with(value(objected.dossier().object("n1", objection("x"), TODAY)));
        Appraisal appraisal = new Appraisal("ap", CASEWORKER, LATER, 9, 8, "多数同意", 1);
        assertThat(refusal(onNotice(false).dossier().appraise(appraisal)))
                .isEqualTo(DossierRefusal.APPRAISAL_NOT_NEEDED);
        UnderReview appraised = objected.with(value(objected.dossier().appraise(appraisal)));
        assertThat(appraised
                        .dossier()
                        .notices()
                        .getFirst()
                        .objections()
                        .getFirst()
                        .answer())
                .isEqualTo("多数同意");
        assertThat(refusal(appraised.decide(decision(Decision.Outcome.APPROVED, APPROVER), false)))
                .isEqualTo(DossierRefusal.OPINION_MISSING);

        UnderReview reviewed = appraised.with(value(appraised.dossier().with(opinion("o2", LATER.plusSeconds(1)))));
        assertThat(refusal(reviewed.decide(decision(Decision.Outcome.APPROVED, APPROVER), false)))
                .isEqualTo(NoticeRefusal.NOTICE_NOT_RUN);
        Dossier again = value(reviewed.dossier().open(Notice.opened("n2", TODAY, 7, Money.ofYuan(1))));
        UnderReview ran = reviewed.with(value(again.close("n2", LAST_DAY, LATER.plusSeconds(9))));
        assertThat(value(ran.decide(decision(Decision.Outcome.APPROVED, APPROVER), false))
                        .stage())
                .isEqualTo(Stage.APPROVED);
    }

    @Test
    void nobodyDecidesOverAnUnansweredObjection() {
        UnderReview open = onNotice(false);
        Dossier objected = value(open.dossier().object("n1", objection("x"), TODAY));
        UnderReview closed = open.with(value(objected.close("n1", LAST_DAY, NOW)));
        assertThat(refusal(closed.decide(decision(Decision.Outcome.APPROVED, APPROVER), false)))
                .isEqualTo(DossierRefusal.OBJECTION_UNANSWERED);
    }

    @Test
    void nobodyDecidesACaseTheyWorkedOnOrOwn() {
        for (Account own : List.of(CASEWORKER, SECOND, OWNER, Account.named("caseworker"))) {
            assertThat(refusal(noticeRan(false).decide(decision(Decision.Outcome.APPROVED, own), true)))
                    .isEqualTo(DossierRefusal.FOUR_EYES);
        }
    }

    @Test
    void theCountyDecidesWhereAMemberIsKinOfStaff() {
        Decision approval = decision(Decision.Outcome.APPROVED, APPROVER);
        assertThat(refusal(noticeRan(true).decide(approval, false))).isEqualTo(DossierRefusal.COUNTY_MUST_DECIDE);
        assertThat(value(noticeRan(true).decide(approval, true)).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void anApprovalNeedsANoticeThatRanButARefusalDoesNot() {
        assertThat(refusal(onNotice(false).decide(decision(Decision.Outcome.APPROVED, APPROVER), false)))
                .isEqualTo(NoticeRefusal.NOTICE_NOT_RUN);
        assertThat(value(onNotice(false).decide(decision(Decision.Outcome.REFUSED, APPROVER), false))
                        .stage())
                .isEqualTo(Stage.REFUSED);
    }

    @Test
    void theDecisionLetterIsWrittenOnce() {
        Decided decided = value(noticeRan(false).decide(decision(Decision.Outcome.APPROVED, APPROVER), false));
        DecisionLetter letter = new DecisionLetter("准予", "granted");
        Decided written = value(decided.write(letter));
        assertThat(value(written.write(letter))).isEqualTo(written);
        assertThat(refusal(written.write(new DecisionLetter("改", "changed"))))
                .isEqualTo(DossierRefusal.DECISION_LETTER_WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"林小燕,林**", "孙丽,孙**", "欧阳娜娜,欧阳**", "赵国强,赵**"})
    void theNoticeShowsTheFamilyNameOnly(String name, String shown) {
        assertThat(PublicName.of(name).value()).isEqualTo(shown);
    }

    @Test
    void nothingPersonalIsPrinted() {
        String printed = onNotice(false).toString();
        assertThat(printed).doesNotContain("林小燕", "林桂芳", "6217000000000100017", "13900001234", "杨树村12号", "19860312024");
    }
}
