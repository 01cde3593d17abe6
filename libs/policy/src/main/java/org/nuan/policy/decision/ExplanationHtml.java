package org.nuan.policy.decision;

import java.util.List;
import java.util.Locale;
import org.nuan.policy.decision.Explanation.Node;

/**
 * An explanation as HTML: nested {@code details} and {@code ul}, which open and close without a script and are read out
 * as lists. Every text is escaped. Each element has its kind and its code as classes, a rule also its answer.
 */
public final class ExplanationHtml {

    private final StringBuilder html = new StringBuilder(4096);

    private ExplanationHtml() {}

    /** A fragment for the body of a page. */
    public static String of(Explanation explanation) {
        return new ExplanationHtml().write(explanation);
    }

    private String write(Explanation explanation) {
        String language = explanation.locale().getLanguage().equals("zh") ? "zh" : "en";
        html.append("<div class=\"explanation\" lang=\"").append(language).append("\">\n");
        Node root = explanation.root();
        html.append("<p class=\"").append(classes(root)).append("\">");
        html.append(escaped(root.text())).append("</p>\n");
        list(root.children());
        return html.append("</div>\n").toString();
    }

    private void list(List<Node> nodes) {
        html.append("<ul>\n");
        for (Node node : nodes) {
            html.append("<li class=\"").append(classes(node)).append("\">");
            item(node);
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void item(Node node) {
        if (node.children().isEmpty()) {
            html.append(escaped(node.text()));
            return;
        }
        html.append(isFolded(node) ? "<details>" : "<details open=\"\">");
        html.append("<summary>").append(escaped(node.text())).append("</summary>\n");
        list(node.children());
        html.append("</details>");
    }

    /** The long list of provisions is there for who asks. */
    private static boolean isFolded(Node node) {
        return node.kind().equals("section") && node.code().equals("parameters");
    }

    private static String classes(Node node) {
        String answer = node.answer().isEmpty() ? "" : " answer-" + word(node.answer());
        return "explanation-" + word(node.kind()) + " code-" + word(node.code()) + answer;
    }

    private static String word(String code) {
        return code.replaceAll("[^A-Za-z0-9-]", "-").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
