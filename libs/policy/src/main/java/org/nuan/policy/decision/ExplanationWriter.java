package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nuan.policy.decision.Explanation.Node;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.PropertyKind;

/** Puts a stored decision into words. */
final class ExplanationWriter {

    private final StoredData decision;
    private final Messages messages;
    private final String language;
    private final UnaryOperator<String> memberName;

    ExplanationWriter(Map<String, ?> stored, Locale locale, UnaryOperator<String> memberName) {
        this.decision = new StoredData(stored);
        this.messages = Messages.in(locale);
        this.language = locale.getLanguage().equals("zh") ? "zh" : "en";
        this.memberName = memberName;
    }

    Node write() {
        List<Node> sections = new ArrayList<>();
        StoredData pack = decision.group("pack");
        if (pack.flag("demonstration")) {
            sections.add(new Node("note", "demonstration", messages.fill("note.demonstration"), List.of()));
        }
        section(
                sections,
                "missing",
                decision.texts("missingFacts").stream().map(this::missing).toList());
        section(
                sections,
                "members",
                decision.groups("members").stream().map(this::member).toList());
        section(
                sections,
                "incomes",
                decision.groups("incomes").stream().map(this::income).toList());
        section(sections, "receipts", receipts());
        section(
                sections,
                "properties",
                decision.groups("properties").stream().map(this::property).toList());
        section(
                sections,
                "expenditures",
                decision.groups("expenditures").stream().map(this::expenditure).toList());
        section(sections, "rules", List.of(rule(decision.group("evaluation"))));
        section(
                sections,
                "amount",
                decision.groups("steps").stream().map(this::step).toList());
        section(
                sections,
                "parameters",
                decision.groups("parameters").stream().map(this::parameter).toList());
        String outcome = decision.text("outcome");
        Map<String, String> values = Map.of(
                "month", decision.text("benefitMonth"),
                "total", decision.yuan("totalFen"),
                "title", pack.group("title").text(language),
                "scheme", messages.ofCode("scheme", decision.text("scheme")),
                "version", pack.text("version"));
        return new Node("decision", outcome, messages.fill(asPaid("outcome." + outcome), values), sections);
    }

    private void section(List<Node> sections, String code, List<Node> children) {
        if (!children.isEmpty()) {
            Map<String, String> values = Map.of("persons", decision.text("persons"));
            sections.add(new Node("section", code, messages.fill("section." + code, values), children));
        }
    }

    Node missing(String code) {
        int slash = code.lastIndexOf('/');
        String kind = code.substring(slash + 1);
        String name = memberName.apply(code.substring(0, slash));
        return new Node("note", code, messages.fill("missing." + kind, Map.of("member", name)), List.of());
    }

    private Node member(StoredData member) {
        String reason = member.text("reason");
        Map<String, String> values =
                Map.of("member", name(member), "relation", messages.ofCode("relation", member.text("relation")));
        List<Node> parts = member.has("evaluation")
                ? member.group("evaluation").groups("parts").stream()
                        .map(this::rule)
                        .toList()
                : List.of();
        return new Node("member", reason, messages.fill("counts." + reason, values), parts);
    }

    private Node income(StoredData income) {
        return item("income", income, messages.ofCode("income", income.text("type")), income.yuan("monthlyFen"));
    }

    /** None in decisions that were stored before receipts were. */
    private List<Node> receipts() {
        return decision.has("receipts")
                ? decision.groups("receipts").stream().map(this::receipt).toList()
                : List.of();
    }

    private Node receipt(StoredData receipt) {
        Map<String, String> values = Map.of(
                "member", name(receipt),
                "what", messages.ofCode("income", receipt.text("type")),
                "much", receipt.yuan("amountFen"),
                "month", receipt.text("month"),
                "from", from(receipt),
                "use", messages.fill("use." + receipt.text("use")));
        return new Node("receipt", receipt.text("use"), messages.fill("item.receipt", values), List.of());
    }

    private Node property(StoredData property) {
        String kind = property.text("kind");
        boolean money = isMoney(kind);
        String much = money ? property.yuan("amountFen") : property.text("count");
        return item("property", property, messages.ofCode("property", kind), much);
    }

    private Node expenditure(StoredData expenditure) {
        String kind = messages.ofCode("expenditure", expenditure.text("kind"));
        return item("expenditure", expenditure, kind, expenditure.yuan("monthlyFen"));
    }

    private Node item(String group, StoredData item, String what, String much) {
        String use = item.text("use");
        Map<String, String> values = Map.of(
                "member",
                name(item),
                "what",
                what,
                "much",
                much,
                "from",
                from(item),
                "use",
                messages.fill("use." + use));
        boolean thing = item.has("count") && !isMoney(item.text("kind"));
        return new Node(group, use, messages.fill(thing ? "item.things" : "item.money", values), List.of());
    }

    private String from(StoredData item) {
        return item.has("source")
                ? messages.fill("provenance.VERIFIED", Map.of("source", item.text("source")))
                : messages.fill("provenance.DECLARED");
    }

    private static boolean isMoney(String kind) {
        return PropertyKind.valueOf(kind).isMoney();
    }

    Node rule(StoredData evaluation) {
        String mark = messages.fill("answer." + evaluation.text("answer"));
        StoredData shown = evaluation;
        while (shown.text("combination").equals("NOT")) {
            shown = shown.groups("parts").getFirst();
        }
        List<Node> parts = shown.groups("parts").stream().map(this::rule).toList();
        String id = shown.text("rule");
        String text =
                parts.isEmpty() ? leaf(shown) : messages.find("rule." + id).orElse(id);
        String who = evaluation.has("member") ? messages.fill("about", Map.of("member", name(evaluation))) : "";
        return new Node("rule", id, evaluation.text("answer"), mark + who + text, parts);
    }

    String leaf(StoredData evaluation) {
        Map<String, String> facts = facts(evaluation.groups("facts"));
        String text = messages.fill("reason." + evaluation.text("reason"), facts);
        Map<String, String> basis =
                Map.of("article", evaluation.text("article"), "source", facts.getOrDefault("source", ""));
        return text + messages.fill(facts.containsKey("source") ? "basis.two" : "basis.one", basis);
    }

    /** The sentence for how the scheme pays, where there is one of its own. */
    private String asPaid(String key) {
        if (!decision.has("scheme")) {
            return key;
        }
        String own = key + "." + Scheme.valueOf(decision.text("scheme")).pay();
        return messages.find(own).isPresent() ? own : key;
    }

    Node step(StoredData step) {
        Map<String, String> values = new HashMap<>();
        values.putAll(facts(step.groups("operands")));
        values.put("formula", step.text("formula"));
        if (step.has("member")) {
            values.put("member", name(step));
        }
        if (step.has("class")) {
            values.put("class", step.group("class").group("name").text(language));
            values.put("source", step.group("class").text("source"));
        }
        String code = step.text("code");
        return new Node("step", code, messages.fill(asPaid("step." + code), values), List.of());
    }

    private Node parameter(StoredData parameter) {
        String name = parameter.text("name");
        Map<String, String> values = Map.of(
                "name", messages.find("parameter." + name).orElse(name),
                "value", value(parameter),
                "inForceFrom", parameter.text("inForceFrom"),
                "appliesFrom", parameter.text("appliesFrom"),
                "source", parameter.text("source"),
                "grade", messages.ofCode("grade", parameter.text("grade")));
        return new Node("parameter", name, messages.fill("parameter", values), List.of());
    }

    private Map<String, String> facts(List<StoredData> facts) {
        Map<String, String> values = new HashMap<>();
        facts.forEach(fact -> values.put(fact.text("name"), value(fact)));
        return values;
    }

    String value(StoredData data) {
        if (data.has("valueFen")) {
            return data.yuan("valueFen");
        }
        if (data.isList("value")) {
            List<String> codes = data.texts("value");
            return codes.isEmpty()
                    ? messages.fill("nothing")
                    : String.join(
                            messages.fill("comma"),
                            codes.stream()
                                    .map(code -> messages.ofCode("code", code))
                                    .toList());
        }
        return messages.ofCode("code", data.text("value"));
    }

    private String name(StoredData item) {
        return memberName.apply(item.text("member"));
    }
}
