package org.nuan.workflows.application.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.intake.DossierForms.LetterTexts;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;

/**
 * What a household is told about the decision: what, by whom, why, under which rules, and how to object until when. The
 * reasons are the lines that the law itself gave.
 *
 * @param addressee name of the applicant
 * @param names of the members by the person id that the law's lines speak of
 * @param decidedBy name or user name of the person who decided
 * @param reason the decider's own words; may be empty for an approval
 * @param objectUntil last day to ask for administrative review
 */
public record DecisionLetter(
        String receiptNumber,
        String addressee,
        Map<String, String> names,
        boolean approved,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        AssessmentView assessment,
        LocalDate objectUntil) {

    public LetterTexts texts() {
        return new LetterTexts(String.join("\n", chinese()), String.join("\n", english()));
    }

    private List<String> chinese() {
        List<String> lines = new ArrayList<>();
        lines.add("最低生活保障审核确认决定书");
        lines.add("受理编号：" + receiptNumber);
        lines.add(addressee + "：");
        lines.add(
                approved
                        ? "您家的最低生活保障申请已获批准，自%s起按月发放，每月%s元，保障%d人。"
                                .formatted(from(), amount(), assessment.coveredMembers())
                        : "您家的最低生活保障申请不予批准。");
        addReason(lines, "审核确认理由：");
        lines.add("测算过程：");
        assessment.explanationZh().forEach(line -> lines.add("· " + named(line)));
        lines.add("适用政策：" + assessment.packId() + "，版本 " + assessment.packVersion() + "。");
        lines.add("审核确认人：" + decidedBy + "，决定日期：" + decidedOn + "。");
        lines.add("如不服本决定，可在" + objectUntil + "之前（含当日）向上一级主管部门申请行政复议，也可先向经办机构提出异议。申请复议不收费。");
        return lines;
    }

    private List<String> english() {
        List<String> lines = new ArrayList<>();
        lines.add("Decision on your application for the minimum living allowance");
        lines.add("Receipt number: " + receiptNumber);
        lines.add("To " + addressee + ":");
        lines.add(
                approved
                        ? "Your application is approved. From %s you receive %s yuan a month for %d people."
                                .formatted(from(), amount(), assessment.coveredMembers())
                        : "Your application is refused.");
        addReason(lines, "Reason given: ");
        lines.add("How it was worked out:");
        assessment.explanationEn().forEach(line -> lines.add("- " + named(line)));
        lines.add("Rules applied: " + assessment.packId() + ", version " + assessment.packVersion() + ".");
        lines.add("Decided by " + decidedBy + " on " + decidedOn + ".");
        lines.add("If you disagree, you can ask the authority above for administrative review until " + objectUntil
                + " inclusive, or first object at the office that handled your case. A review is free of charge.");
        return lines;
    }

    private void addReason(List<String> lines, String title) {
        if (!reason.isBlank()) {
            lines.add(title + reason);
        }
    }

    private String named(String line) {
        String text = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    private BenefitMonth from() {
        return BenefitMonth.after(decidedOn);
    }

    private String amount() {
        return Money.ofFen(assessment.monthlyAmountFen()).toYuan();
    }
}
