package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nuan.policy.rule.Evaluation;

/**
 * A decision in words, in Chinese or English, as a tree; {@link #lines()} flattens it for a letter. The texts are plain:
 * whoever puts them into a page escapes them.
 */
public record Explanation(Locale locale, Node root) {

    private static final String INDENT = "  ";

    /**
     * One sentence over those that support it.
     *
     * @param kind what sort of line it is: {@code decision}, {@code section}, {@code member}, {@code income},
     *     {@code property}, {@code expenditure}, {@code rule}, {@code step}, {@code parameter}, {@code note}
     * @param code the stable code behind the sentence, such as a rule id or a step code
     * @param answer of a rule: {@code YES}, {@code NO} or {@code UNKNOWN}; otherwise empty
     */
    public record Node(String kind, String code, String answer, String text, List<Node> children) {

        Node(String kind, String code, String text, List<Node> children) {
            this(kind, code, "", text, children);
        }

        public Node {
            children = List.copyOf(children);
        }

        /** As String, List and Map only. */
        public Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("kind", kind);
            map.put("code", code);
            if (!answer.isEmpty()) {
                map.put("answer", answer);
            }
            map.put("text", text);
            map.put("children", children.stream().map(Node::toMap).toList());
            return map;
        }
    }

    public static Explanation of(Decision decision, Locale locale) {
        return of(decision.toMap(), locale);
    }

    /** Of a decision as {@link Decision#toMap()} wrote it, without deciding again; members appear by their ids. */
    public static Explanation of(Map<String, ?> stored, Locale locale) {
        return of(stored, locale, UnaryOperator.identity());
    }

    /**
     * Of a stored decision.
     *
     * @param memberName from a member's id to what the reader calls that person
     * @throws IllegalArgumentException if the data is no stored decision
     */
    public static Explanation of(Map<String, ?> stored, Locale locale, UnaryOperator<String> memberName) {
        return new Explanation(locale, new ExplanationWriter(stored, locale, memberName).write());
    }

    /**
     * Of one question with its parts, outside a decision.
     *
     * @param memberName from a member's id to what the reader calls that person
     */
    public static Node of(Evaluation evaluation, Locale locale, UnaryOperator<String> memberName) {
        return new ExplanationWriter(Map.of(), locale, memberName).rule(new StoredData(toMap(evaluation)));
    }

    /** One question with its parts as String, Long, Boolean, List and Map only, as decisions store it. */
    public static Map<String, Object> toMap(Evaluation evaluation) {
        return DecisionMap.evaluation(evaluation);
    }

    /** One sentence per line, parts indented by two blanks. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(root, "", lines);
        return lines;
    }

    private static void add(Node node, String indent, List<String> lines) {
        lines.add(indent + node.text());
        for (Node child : node.children()) {
            add(child, indent + INDENT, lines);
        }
    }
}
