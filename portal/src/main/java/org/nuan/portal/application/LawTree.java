package org.nuan.portal.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One line of the law's reading, over those that support it.
 *
 * @param kind such as {@code section}, {@code rule}, {@code step} or {@code parameter}
 * @param code the stable code behind the line
 * @param text the sentence, with people by the names the reader knows
 */
public record LawTree(String kind, String code, Answer answer, String text, List<LawTree> children) {

    /** What a rule says; other lines say none of these. */
    public enum Answer {
        YES("〔是〕", "[yes]"),
        NO("〔否〕", "[no]"),
        OPEN("〔待定〕", "[open]"),
        NONE("", "");

        private final String chinese;
        private final String english;

        Answer(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        private boolean begins(String text) {
            return text.startsWith(chinese) || text.startsWith(english);
        }

        private static Answer of(String text) {
            for (Answer answer : values()) {
                if (answer.begins(text)) {
                    return answer;
                }
            }
            return NONE;
        }

        private String cut(String text) {
            return text.substring((text.startsWith(chinese) ? chinese : english).length())
                    .strip();
        }
    }

    public LawTree {
        children = List.copyOf(children);
    }

    /** Of {kind, code, text, children} as the service gives it; whatever is missing is left empty. */
    public static LawTree of(Map<?, ?> node, UnaryOperator<String> named) {
        String kind = word(node, "kind");
        String text = named.apply(word(node, "text"));
        Answer answer = kind.equals("rule") ? Answer.of(text) : Answer.NONE;
        List<LawTree> children = node.get("children") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(child -> of((Map<?, ?>) child, named))
                        .toList()
                : List.of();
        return new LawTree(kind, word(node, "code"), answer, answer.cut(text), children);
    }

    private static String word(Map<?, ?> node, String name) {
        return Objects.toString(node.get(name), "");
    }

    /** The lines under one heading, such as {@code amount}. */
    public List<LawTree> section(String heading) {
        return children.stream()
                .filter(child -> child.kind.equals("section") && child.code.equals(heading))
                .findFirst()
                .map(LawTree::children)
                .orElse(List.of());
    }

    /** The parts under other headings than these. */
    public List<LawTree> except(List<String> headings) {
        return children.stream().filter(child -> !headings.contains(child.code)).toList();
    }
}
