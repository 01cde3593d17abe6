package org.nuan.benefits.application.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuan.benefits.domain.assessment.ReportStatus;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Situation;

/**
 * Says beside every proposal how far it rests on verified facts, so that one made on an incomplete report is never taken
 * for a checked one.
 */
final class VerificationNote {

    private final ReportStatus report;
    private final List<Map<String, Object>> declaredOnly;
    private final List<Silence> unanswered;

    private VerificationNote(ReportStatus report, List<Map<String, Object>> declaredOnly, List<Silence> unanswered) {
        this.report = report;
        this.declaredOnly = List.copyOf(declaredOnly);
        this.unanswered = List.copyOf(unanswered);
    }

    static VerificationNote of(ReportStatus report, Situation situation, List<Silence> unanswered) {
        List<Map<String, Object>> declaredOnly = new ArrayList<>();
        for (Income income : situation.incomes()) {
            boolean confirmed = situation.incomes().stream()
                    .anyMatch(other -> other.provenance().isVerified()
                            && other.memberId().equals(income.memberId())
                            && other.type() == income.type());
            if (!confirmed) {
                declaredOnly.add(entry(income.memberId(), income.type().name()));
            }
        }
        for (Property property : situation.properties()) {
            boolean confirmed = situation.properties().stream()
                    .anyMatch(other -> other.provenance().isVerified()
                            && other.memberId().equals(property.memberId())
                            && other.kind() == property.kind());
            if (!confirmed) {
                declaredOnly.add(entry(property.memberId(), property.kind().name()));
            }
        }
        return new VerificationNote(report, declaredOnly, unanswered);
    }

    private static Map<String, Object> entry(String memberId, String kind) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("member", memberId);
        entry.put("kind", kind);
        return entry;
    }

    /** {@code member/KIND} of what the silent sources would have known. */
    private List<String> openFacts() {
        return unanswered.stream()
                .flatMap(silence -> silence.facts().stream())
                .distinct()
                .toList();
    }

    /**
     * {@code reportStatus}, {@code complete}, {@code declaredOnly}: means that no source confirmed, {@code unanswered}:
     * sources that stayed silent, and {@code openFacts}: what they would have known.
     */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reportStatus", report.name());
        map.put("complete", report.isComplete());
        map.put("declaredOnly", declaredOnly);
        map.put("unanswered", unanswered.stream().map(Silence::toMap).toList());
        map.put("openFacts", openFacts());
        return map;
    }

    /** A sentence for everything but a complete report; goes before all others. */
    List<String> lines(Locale locale) {
        boolean zh = locale.equals(Locale.CHINESE);
        return switch (report) {
            case COMPLETE -> List.of();
            case INCOMPLETE, RUNNING -> incomplete(zh);
            case REFUSED ->
                List.of(
                        zh
                                ? "注意：没有进行经济状况核对。未申报的收入和财产不能视为没有。"
                                : "Note: nothing was verified. Income and property that were not declared cannot be taken"
                                        + " as none.");
        };
    }

    private List<String> incomplete(boolean zh) {
        String note = zh
                ? "注意：核对报告不完整，部分来源没有有效答复。本建议不能视为已核对无误，其中 " + declaredOnly.size() + " 项仅凭本人申报。"
                : "Note: the verification report is incomplete; some sources gave no usable answer. This proposal must not"
                        + " be read as checked; " + declaredOnly.size()
                        + " of its figures rest on the household's word alone.";
        if (unanswered.isEmpty()) {
            return List.of(note);
        }
        String sources = String.join(
                zh ? "、" : ", ",
                unanswered.stream().map(Silence::source).distinct().toList());
        String facts = String.join(zh ? "、" : ", ", openFacts());
        String silent = zh ? "没有答复的来源：" + sources + "。" : "Sources that gave no answer: " + sources + ".";
        String open = zh ? "尚未查明：" + facts + "。" : " Still open: " + facts + ".";
        return List.of(note, facts.isEmpty() ? silent : silent + open);
    }
}
