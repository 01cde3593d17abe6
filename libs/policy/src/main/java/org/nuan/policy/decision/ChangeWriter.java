package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nuan.policy.decision.DecisionDiff.Change;
import org.nuan.policy.decision.DecisionDiff.Kind;
import org.nuan.policy.decision.DecisionDiff.Part;

/** Puts changes into words. */
final class ChangeWriter {

    private static final List<String> OF_A_MEMBER =
            List.of("birthDate", "relation", "disability", "schooling", "absence", "attributes", "reason");

    private final Messages messages;
    private final ExplanationWriter sentences;
    private final UnaryOperator<String> memberName;

    ChangeWriter(Locale locale, UnaryOperator<String> memberName) {
        this.messages = Messages.in(locale);
        this.sentences = new ExplanationWriter(Map.of(), locale, memberName);
        this.memberName = memberName;
    }

    List<String> lines(List<Change> changes) {
        return changes.isEmpty()
                ? List.of(messages.fill("change.nothing"))
                : changes.stream().map(this::line).toList();
    }

    private String line(Change change) {
        Map<String, String> values = new HashMap<>();
        values.put("member", change.memberId().isEmpty() ? "" : memberName.apply(change.memberId()));
        values.put("what", what(change));
        values.put("before", shown(change, change.before()));
        values.put("after", shown(change, change.after()));
        values.put("source", source(change));
        if (change.part() == Part.MEMBER && change.kind() == Kind.CHANGED) {
            values.put("details", details(change));
        }
        return messages.fill(key(change), values);
    }

    private static String key(Change change) {
        boolean only = List.of(Part.OUTCOME, Part.AMOUNT, Part.LAW).contains(change.part());
        if (change.part() == Part.FACT) {
            return isUnknown(change) ? "change.UNKNOWN." + change.kind() : "change.FACT";
        }
        return "change." + change.part() + (only ? "" : "." + change.kind());
    }

    private static boolean isUnknown(Change change) {
        return change.before().containsKey("unknown") || change.after().containsKey("unknown");
    }

    private String what(Change change) {
        String code = change.code();
        return switch (change.part()) {
            case INCOME -> messages.ofCode("income", code);
            case PROPERTY -> messages.ofCode("property", code);
            case EXPENDITURE -> messages.ofCode("expenditure", code);
            case PARAMETER -> messages.ofCode("parameter", code);
            case FACT -> isUnknown(change) ? sentences.missing(code).text() : messages.ofCode("change.fact", code);
            default -> code;
        };
    }

    /** What one side says; empty if it says nothing. */
    private String shown(Change change, Map<String, Object> content) {
        if (content.isEmpty()) {
            return "";
        }
        StoredData data = new StoredData(content);
        return switch (change.part()) {
            case OUTCOME -> messages.fill("change.outcome." + data.text("outcome"));
            case AMOUNT -> data.yuan("totalFen");
            case LAW -> data.text("id") + " " + data.text("version");
            case MEMBER -> messages.ofCode("relation", data.text("relation"));
            case INCOME, EXPENDITURE -> used(data, data.yuan("monthlyFen"));
            case PROPERTY -> used(data, owned(data));
            case RULE -> messages.fill("answer." + data.text("answer")) + sentences.leaf(data);
            case PARAMETER -> sentences.value(data);
            case STEP -> sentences.step(data).text();
            case FACT -> "";
        };
    }

    private String owned(StoredData property) {
        return property.number("amountFen") > 0 ? property.yuan("amountFen") : property.text("count");
    }

    private String used(StoredData item, String much) {
        Map<String, String> values = Map.of("much", much, "use", messages.fill("use." + item.text("use")));
        return messages.fill("change.used", values);
    }

    /** The two dates and the source of the provision that holds now, or held. */
    private String source(Change change) {
        if (change.part() != Part.PARAMETER) {
            return "";
        }
        StoredData row = new StoredData(change.after().isEmpty() ? change.before() : change.after());
        return messages.fill(
                "change.source",
                Map.of(
                        "inForceFrom", row.text("inForceFrom"),
                        "appliesFrom", row.text("appliesFrom"),
                        "source", row.text("source")));
    }

    private String details(Change change) {
        StoredData old = new StoredData(change.before());
        StoredData now = new StoredData(change.after());
        List<String> details = new ArrayList<>();
        for (String field : OF_A_MEMBER) {
            String before = ofMember(old, field);
            String after = ofMember(now, field);
            if (!before.equals(after)) {
                details.add(messages.fill("change.member." + field, Map.of("before", before, "after", after)));
            }
        }
        return String.join(messages.fill("comma"), details);
    }

    private String ofMember(StoredData member, String field) {
        return switch (field) {
            case "birthDate" -> member.text(field);
            case "disability" -> disability(member);
            case "schooling" -> messages.ofCode("schooling", member.text(field));
            case "absence" ->
                member.text(field).equals("NONE")
                        ? messages.fill("nothing")
                        : messages.ofCode("code", member.text(field));
            case "attributes" -> attributes(member);
            case "relation" -> messages.ofCode("relation", member.text(field));
            default -> messages.fill(member.flag("counts") ? "change.counts" : "change.does-not-count");
        };
    }

    private String disability(StoredData member) {
        String kind = messages.ofCode("disability", member.text("disabilityKind"));
        Map<String, String> values = Map.of("kind", kind, "grade", member.text("disabilityGrade"));
        return member.number("disabilityGrade") == 0
                ? messages.fill("nothing")
                : messages.fill("change.disability", values);
    }

    private String attributes(StoredData member) {
        List<String> all = member.texts("attributes").stream()
                .map(code -> messages.ofCode("attribute", code))
                .toList();
        return all.isEmpty() ? messages.fill("nothing") : String.join(messages.fill("comma"), all);
    }
}
