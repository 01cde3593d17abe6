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

    private VerificationNote(ReportStatus report, List<Map<String, Object>> declaredOnly) {
        this.report = report;
        this.declaredOnly = List.copyOf(declaredOnly);
    }

    static VerificationNote of(ReportStatus report, Situation situation) {
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
        return new VerificationNote(report, declaredOnly);
    }

    private static Map<String, Object> entry(String memberId, String kind) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("member", memberId);
        entry.put("kind", kind);
        return entry;
    }

    /** {@code reportStatus}, {@code complete}, and {@code declaredOnly}: means that no source confirmed. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reportStatus", report.name());
        map.put("complete", report.isComplete());
        map.put("declaredOnly", declaredOnly);
        return map;
    }

    /** A sentence for everything but a complete report; goes before all others. */
    List<String> lines(Locale locale) {
        boolean zh = locale.equals(Locale.CHINESE);
        return switch (report) {
            case COMPLETE -> List.of();
            case INCOMPLETE, RUNNING ->
                List.of(
                        zh
                                ? "注意：核对报告不完整，部分来源没有有效答复。本建议不能视为已核对无误，其中 " + declaredOnly.size() + " 项仅凭本人申报。"
                                : "Note: the verification report is incomplete; some sources gave no usable answer. This"
                                        + " proposal must not be read as checked; " + declaredOnly.size()
                                        + " of its figures rest on the household's word alone.");
            case REFUSED ->
                List.of(
                        zh
                                ? "注意：没有进行经济状况核对。未申报的收入和财产不能视为没有。"
                                : "Note: nothing was verified. Income and property that were not declared cannot be taken"
                                        + " as none.");
        };
    }
}
