package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.nuan.policy.decision.DecisionDiff.Part;

/** Takes a stored decision apart into what can be compared with another, under keys that both have. */
final class DecisionParts {

    /** Lists of the situation that have no part of their own. */
    private static final List<String> OWN_PARTS = List.of("members", "incomes", "properties", "expenditures");

    /** One comparable thing. */
    record Item(String code, String memberId, Map<String, Object> content) {}

    private final Map<String, Item> items = new LinkedHashMap<>();

    private DecisionParts() {}

    /** The items of one part, by key, in the order of the decision. */
    static Map<String, Item> of(Part part, StoredData decision) {
        DecisionParts parts = new DecisionParts();
        switch (part) {
            case OUTCOME -> parts.add("outcome", "", Map.of("outcome", decision.text("outcome")));
            case AMOUNT -> parts.add("total", "", Map.of("totalFen", decision.number("totalFen")));
            case LAW -> parts.law(decision.group("pack"));
            case MEMBER -> parts.each(decision, "members", parts::member);
            case INCOME -> parts.each(decision, "incomes", (item, who) -> parts.sum(item, who, "type", "monthlyFen"));
            case PROPERTY ->
                parts.each(decision, "properties", (item, who) -> parts.sum(item, who, "kind", "amountFen", "count"));
            case EXPENDITURE ->
                parts.each(decision, "expenditures", (item, who) -> parts.sum(item, who, "kind", "monthlyFen"));
            case FACT -> parts.facts(decision.group("situation"));
            case RULE -> parts.rule(decision.group("evaluation"), "");
            case PARAMETER ->
                decision.groups("parameters").forEach(row -> parts.add(row.text("name"), "", row.plain()));
            case STEP -> decision.groups("steps").forEach(parts::step);
        }
        return parts.items;
    }

    private void add(String code, String memberId, Map<String, Object> content) {
        String key = code + "/" + memberId;
        for (int again = 2; items.containsKey(key); again++) {
            key = code + "/" + memberId + "/" + again;
        }
        items.put(key, new Item(code, memberId, content));
    }

    private void law(StoredData pack) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", pack.text("id"));
        content.put("version", pack.number("version"));
        add("pack", "", content);
    }

    private void each(StoredData decision, String list, BiConsumer<StoredData, String> use) {
        decision.groups(list).forEach(item -> use.accept(item, item.text("member")));
    }

    private void member(StoredData member, String who) {
        add(who, who, member.plain());
    }

    /** Items of one kind and use are one; what something else took the place of is none. */
    private void sum(StoredData item, String who, String code, String... amounts) {
        String use = item.text("use");
        if (use.startsWith("REPLACED")) {
            return;
        }
        String key = item.text(code) + "/" + use + "/" + who;
        Item known = items.getOrDefault(key, new Item(item.text(code), who, Map.of()));
        Map<String, Object> content = new LinkedHashMap<>(Map.of("use", use));
        StoredData sums = new StoredData(known.content());
        for (String amount : amounts) {
            content.put(amount, item.number(amount) + (sums.has(amount) ? sums.number(amount) : 0));
        }
        items.put(key, new Item(item.text(code), who, content));
    }

    private void facts(StoredData situation) {
        if (situation.has("residence")) {
            add("residence", "", Map.of("value", situation.text("residence")));
        }
        for (String list : situation.lists()) {
            if (list.equals("unknowns")) {
                situation.texts(list).forEach(code -> add(code, "", Map.of("unknown", code)));
            } else if (!OWN_PARTS.contains(list)) {
                byMember(situation, list);
            }
        }
    }

    private void byMember(StoredData situation, String list) {
        Map<String, List<Object>> members = new LinkedHashMap<>();
        for (StoredData item : situation.groups(list)) {
            String who = item.has("memberId") ? item.text("memberId") : "";
            members.computeIfAbsent(who, any -> new ArrayList<>()).add(item.plain());
        }
        members.forEach((who, all) -> add(list, who, Map.of("items", all)));
    }

    private void rule(StoredData evaluation, String about) {
        String who = evaluation.has("member") ? evaluation.text("member") : about;
        if (evaluation.text("combination").equals("LEAF")) {
            Map<String, Object> leaf = evaluation.plain();
            leaf.remove("parts");
            add(evaluation.text("rule"), who, leaf);
        }
        evaluation.groups("parts").forEach(part -> rule(part, who));
    }

    private void step(StoredData step) {
        String who = step.has("member") ? step.text("member") : "";
        add(step.text("code"), who, step.plain());
    }
}
