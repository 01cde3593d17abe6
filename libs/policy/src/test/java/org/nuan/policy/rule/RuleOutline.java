package org.nuan.policy.rule;

import java.util.ArrayList;
import java.util.List;

/** A rule tree as lines of text, parts indented by two blanks, to be pinned by tests. */
public final class RuleOutline {

    private RuleOutline() {}

    public static List<String> of(Rule<?> rule) {
        return of(rule, "");
    }

    private static List<String> of(Rule<?> rule, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + rule.id() + " | " + rule.article() + " | " + rule.question());
        List<? extends Rule<?>> parts = switch (rule) {
            case Rule.Leaf<?> leaf -> List.of();
            case Rule.All<?> all -> all.parts();
            case Rule.Any<?> any -> any.parts();
            case Rule.Not<?> not -> List.of(not.part());
        };
        parts.forEach(part -> lines.addAll(of(part, indent + "  ")));
        return lines;
    }
}
