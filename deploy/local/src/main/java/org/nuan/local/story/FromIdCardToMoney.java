package org.nuan.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nuan.local.Story;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Platform;

/** One household on its whole way: it applies with an ID card and letters, and in the end the money has arrived. */
abstract class FromIdCardToMoney implements Story {

    private static final String COUNTY = "990101";

    private final Household household;

    FromIdCardToMoney(Household household) {
        this.household = household;
    }

    @Override
    public void play(Platform platform, Consumer<String> tell) {
        Casework work = new Casework(platform, Clock.systemUTC());
        Told told = new Told(tell);

        JsonNode draft = work.apply(household.citizen(), household.form());
        String id = draft.path("id").asText();
        told.step(
                "Applies · 申请",
                household.name() + ", receipt " + draft.path("receiptNumber").asText());
        int letters = work.signLetters(household.citizen(), draft);
        told.step("Authorises · 授权", letters + " adult(s) signed an authorisation letter");
        work.submit(household.citizen(), draft);
        told.step("Submits · 提交", "the process starts");

        JsonNode report = work.report("caseworker", id);
        told.step(
                "Verification · 核对",
                report.path("sourcesAnswered").asInt() + " of "
                        + report.path("sourcesAsked").asInt()
                        + " questions to sources answered; report "
                        + report.path("status").asText() + ", "
                        + report.path("discrepancies").size() + " discrepancies");
        continueWithIncompleteReport(work, id, report, told);
        work.visit(id, household.needs());
        told.step("Home visit · 入户调查", "caseworker writes what two visitors saw");
        work.countersign(id);
        told.step("Countersigned · 双人签字", "caseworker-two signs too");

        JsonNode assessment = work.assessment("caseworker", id);
        told.step(
                "The law's reading · 审核",
                assessment.path("outcome").asText() + ", " + yuan(assessment.path("monthlyAmountFen"))
                        + " yuan a month");
        sums(assessment, draft).forEach(told::detail);
        work.opinion(id, "SUPPORT", "入户情况与核对报告一致,建议给予低保");
        told.step("Initial opinion · 初审意见", "caseworker recommends support");

        JsonNode notice = work.openNotice(id);
        LocalDate closes = LocalDate.parse(notice.path("closesOn").asText());
        told.step("Public notice · 公示", "until " + closes + "; " + platform.url(Component.GATEWAY) + "/notices");
        work.letItBecome(closes.plusDays(1));
        told.detail("the demonstration clock moves to " + work.today() + ", nobody objected");
        work.decide("approver", id, "APPROVED", "符合低保条件,公示无异议");
        told.step("Approval · 审核确认", "approver of the township decides");

        JsonNode award = work.award("caseworker", id);
        YearMonth month = YearMonth.parse(award.path("fromMonth").asText());
        told.step("Award · 发放决定", yuan(award.path("monthlyAmountFen")) + " yuan a month from " + month);
        JsonNode referral = work.acceptReferral(work.referral(id));
        told.step("Beyond money · 服务转介", referral.path("service").asText() + " offered, and accepted by the provider");

        work.letter(household.citizen(), id);
        told.step("Letter · 决定书", "the household reads the decision, its reasons and how to object");

        work.letItBecome(month.atDay(5));
        told.detail("the demonstration clock moves to " + work.today());
        String run =
                work.preparePayRun(COUNTY, month.toString()).path("payRunId").asText();
        told.step("Pay run · 发放批次", "finance prepares " + month);
        work.release("finance-two", run).orFail("Releasing the pay run");
        told.step("Released · 复核放行", "finance-two, a second person, releases it to the bank");
        JsonNode payment = work.answeredPayment(run, award.path("awardId").asText());
        told.step(
                "Bank · 银行回执",
                yuan(payment.path("amountFen")) + " yuan "
                        + payment.path("state").asText() + " to "
                        + payment.path("payeeMasked").asText());
        work.applicationIn("PAID", household.citizen(), id);
        JsonNode list = work.assistanceList(
                household.citizen(), draft.path("householdId").asText());
        list.path("lines")
                .forEach(line -> told.detail(line.path("month").asText() + "  "
                        + line.path("policy").asText() + "  " + yuan(line.path("amountFen")) + "  "
                        + line.path("state").asText()));
        told.step("Assistance list · 救助清单", "the household sees it");
        told.end("Look: " + platform.url(Component.GATEWAY) + "/applications/" + id + " (sign in as "
                + household.citizen() + " or caseworker)");
    }

    private static void continueWithIncompleteReport(Casework work, String id, JsonNode report, Told told) {
        if (report.path("status").asText().equals("INCOMPLETE")) {
            work.goOnWithoutMissingAnswers(id);
            told.detail("some sources did not answer; the caseworker decides to go on and look closer at the visit");
        }
    }

    /** The steps of the sum, with the members' names; the whole reading is on the page of the case. */
    private static List<String> sums(JsonNode assessment, JsonNode application) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : assessment.path("explanationZh")) {
            String text = line.asText().strip();
            for (JsonNode member : application.path("members")) {
                text = text.replace(
                        member.path("personId").asText(), member.path("name").asText());
            }
            if (text.contains(" = ")) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static String yuan(JsonNode fen) {
        return BigDecimal.valueOf(fen.asLong(), 2).toPlainString();
    }
}
