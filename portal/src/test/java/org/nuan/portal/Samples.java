package org.nuan.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AssistanceListView;
import org.nuan.contracts.benefits.PayRunViews.PayLineView;
import org.nuan.contracts.benefits.PayRunViews.PayRunView;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.DossierForms.LetterTexts;
import org.nuan.contracts.intake.IncomeEntry;
import org.nuan.contracts.intake.NoticeView;
import org.nuan.contracts.intake.PropertyEntry;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.contracts.workflows.TaskViews.TaskView;

/** One household and what the services would say about it. */
final class Samples {

    static final String ID = "app-1";
    static final String VILLAGE = "990101001001";
    static final String EVIL = "<script>alert(1)</script>";
    private static final Instant WHEN = Instant.parse("2026-11-20T02:00:00Z");

    private Samples() {}

    static ApplicationView.Member member(String id, String name, String relation, int age) {
        return new ApplicationView.Member(
                id,
                name,
                "9901**********" + age,
                relation,
                age,
                age >= 18,
                age < 18 ? "COMPULSORY" : "NONE",
                null,
                false,
                List.of(),
                age == 40 ? List.of(new IncomeEntry("WAGE", null, 186_000L)) : List.of(),
                age == 40 ? List.of(new PropertyEntry("FINANCIAL_ASSETS", 321_540L, "存款")) : List.of());
    }

    static ApplicationView.Letter letter(String personId) {
        return new ApplicationView.Letter(
                "SQ9901012026112000" + personId,
                personId,
                List.of("BANK"),
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2027-11-19"),
                null);
    }

    static ApplicationView application(ApplicationStatus status, String mother, ApplicationView.Letter... letters) {
        boolean later = status.ordinal() >= ApplicationStatus.VISITED.ordinal();
        boolean decided = status.ordinal() >= ApplicationStatus.APPROVED.ordinal();
        return new ApplicationView(
                ID,
                "RC20261120ABCDEFG2",
                "household-1",
                "dibao",
                VILLAGE,
                "RURAL",
                "杨树村 12 号",
                status,
                3,
                WHEN,
                status == ApplicationStatus.DRAFT ? null : WHEN,
                status == ApplicationStatus.DRAFT ? null : LocalDate.parse("2027-01-04"),
                "孩子上学，老人吃药",
                false,
                "林小燕 6217****0017",
                List.of(
                        member("p1", "林小燕", "SELF", 40),
                        member("p2", mother, "PARENT", 74),
                        member("p3", "王子涵", "CHILD", 11)),
                List.of(letters),
                later ? new ApplicationView.ReportRef("report-1", 1, "INCOMPLETE", 1) : null,
                later
                        ? List.of(new ApplicationView.Visit(
                                "visit-1",
                                LocalDate.parse("2026-11-23"),
                                "caseworker",
                                "caseworker-two",
                                false,
                                true,
                                "三间平房，老人常年吃药。",
                                List.of("TUTORING")))
                        : List.of(),
                later
                        ? List.of(new ApplicationView.Opinion(
                                "opinion-1", "caseworker", WHEN, "SUPPORT", "assessment-1", "收入低于标准"))
                        : List.of(),
                later
                        ? List.of(new ApplicationView.Notice(
                                "notice-1",
                                LocalDate.parse("2026-11-24"),
                                LocalDate.parse("2026-12-01"),
                                "OPEN",
                                List.of(new ApplicationView.Objection("objection-1", WHEN, "听说有车", null))))
                        : List.of(),
                decided
                        ? new ApplicationView.Decision(
                                status == ApplicationStatus.REFUSED ? "REFUSED" : "APPROVED",
                                "approver",
                                WHEN,
                                "符合条件",
                                "assessment-1")
                        : null,
                decided ? "award-1" : null,
                null);
    }

    static ApplicationSummary summary(String name) {
        return new ApplicationSummary(
                ID, "RC20261120ABCDEFG2", "dibao", VILLAGE, name, 3, ApplicationStatus.SUBMITTED, WHEN, WHEN);
    }

    static ReportView report() {
        return new ReportView(
                "report-1",
                ID,
                VILLAGE,
                "INCOMPLETE",
                1,
                WHEN,
                WHEN,
                159,
                158,
                List.of(new ReportView.Finding(
                        "p1", "bank-03", "DEPOSIT", 321_540L, "BALANCE", "current account", "****1234", WHEN)),
                List.of(new ReportView.Discrepancy("p1", "WAGE", 0L, 186_000L, "MAJOR", "申报为零，查到 1860 元")),
                List.of(new ReportView.Unanswered("p2", "tax", "DOWN", WHEN, List.of("TAXED_INCOME"))));
    }

    static AssessmentView assessment() {
        return new AssessmentView(
                "assessment-1",
                ID,
                "household-1",
                "dibao",
                "ENTITLED",
                143_600,
                3,
                "demo",
                "2022.1",
                WHEN,
                List.of("人均月收入 620.00 元，低于标准 1030.00 元。", "差额 410.00 元，三人共 1230.00 元。"),
                List.of("Income per head 620.00 is below the standard of 1030.00.", "The gap of 410.00 for 3 people."),
                Map.of(),
                null,
                null);
    }

    static TaskView task(TaskType type, String assignee, boolean late) {
        return new TaskView(
                "task-" + type.key(),
                type,
                ID,
                VILLAGE,
                assignee.isEmpty() ? null : assignee,
                WHEN,
                Instant.parse("2026-11-27T15:59:59Z"),
                late);
    }

    static CaseProgress progress() {
        return new CaseProgress(
                ID, "application", List.of("homeVisit"), List.of("applicationSubmitted", "verify"), List.of(), false);
    }

    static NoticeView notice(String name) {
        return new NoticeView(
                "notice-1",
                VILLAGE,
                "dibao",
                name,
                3,
                143_600,
                LocalDate.parse("2026-11-24"),
                LocalDate.parse("2026-12-01"),
                "OPEN");
    }

    static PayRunView payRun(String state, String preparedBy) {
        boolean sent = !state.equals("PREPARED");
        return new PayRunView(
                "run-1",
                "990101",
                "2026-12",
                state,
                preparedBy,
                WHEN,
                sent ? "finance-two" : null,
                sent ? WHEN : null,
                sent ? "NUAN-202612-1" : null,
                sent ? "ab".repeat(32) : null,
                2,
                143_600,
                sent ? 1 : 0,
                sent ? 1 : 0,
                1,
                120_000,
                List.of(
                        new PayLineView(
                                "pay-1", "award-1", "household-1", "林小燕 6217****0017", 143_600, "DUE", null, List.of()),
                        new PayLineView(
                                "pay-2",
                                "award-2",
                                "household-2",
                                "孙丽 6217****0013",
                                80_000,
                                sent ? "RETURNED" : "HELD",
                                sent ? "AC04" : null,
                                sent ? List.of() : List.of("AMOUNT_JUMP"))));
    }

    static AssistanceListView assistance() {
        return new AssistanceListView(
                "household-1",
                List.of(new AssistanceListView.Line(
                        "2026-12", "dibao", "civil-affairs", "示范市低保 2022", 143_600, "PAID", null)));
    }

    static ReferralView referral(String state) {
        return new ReferralView(
                "referral-1",
                ID,
                "household-1",
                VILLAGE,
                "TUTORING",
                "小学五年级",
                state,
                "caseworker",
                WHEN,
                null,
                null,
                null);
    }

    static LetterTexts letterTexts() {
        return new LetterTexts("林小燕：您的申请已批准。", "Lin Xiaoyan: your application is approved.");
    }

    static String bpmn() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="nuan"
                  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                  xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
                  <process id="application" isExecutable="true">
                    <startEvent id="applicationSubmitted" name="提交申请 Application submitted"/>
                    <sequenceFlow id="f1" sourceRef="applicationSubmitted" targetRef="verify"/>
                    <serviceTask id="verify" name="经济状况核对 Verify means"/>
                    <sequenceFlow id="f2" sourceRef="verify" targetRef="homeVisit"/>
                    <userTask id="homeVisit" name="入户调查 Home visit"/>
                    <sequenceFlow id="f3" sourceRef="homeVisit" targetRef="end"/>
                    <endEvent id="end" name="结案 Closed"/>
                  </process>
                  <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="pl" bpmnElement="application">
                    <bpmndi:BPMNShape id="s1" bpmnElement="applicationSubmitted"><dc:Bounds x="100" y="122" width="36" height="36"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNShape id="s2" bpmnElement="verify"><dc:Bounds x="200" y="100" width="120" height="80"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNShape id="s3" bpmnElement="homeVisit"><dc:Bounds x="390" y="100" width="120" height="80"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNShape id="s4" bpmnElement="end"><dc:Bounds x="580" y="122" width="36" height="36"/></bpmndi:BPMNShape>
                    <bpmndi:BPMNEdge id="e1" bpmnElement="f1"><di:waypoint x="136" y="140"/><di:waypoint x="200" y="140"/></bpmndi:BPMNEdge>
                    <bpmndi:BPMNEdge id="e2" bpmnElement="f2"><di:waypoint x="320" y="140"/><di:waypoint x="390" y="140"/></bpmndi:BPMNEdge>
                    <bpmndi:BPMNEdge id="e3" bpmnElement="f3"><di:waypoint x="510" y="140"/><di:waypoint x="580" y="140"/></bpmndi:BPMNEdge>
                  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </definitions>
                """;
    }
}
