package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nuan.policy.pack.Scheme;

/**
 * A decision as a paragraph of a letter, in Chinese or English: what it comes to, why, how the amount came about, and what
 * can be done and by when. It speaks to the household, and says that a person decides.
 */
public final class Letter {

    private static final int MOST_REASONS_FOR = 2;
    private static final int MOST_REASONS_AGAINST = 4;

    private final StoredData decision;
    private final Messages messages;
    private final String language;
    private final ExplanationWriter sentences;
    private final UnaryOperator<String> memberName;

    private Letter(Map<String, ?> stored, Locale locale, UnaryOperator<String> memberName) {
        this.decision = new StoredData(stored);
        this.messages = Messages.in(locale);
        this.language = locale.getLanguage().equals("zh") ? "zh" : "en";
        this.sentences = new ExplanationWriter(stored, locale, memberName);
        this.memberName = memberName;
    }

    public static String of(Decision decision, Locale locale) {
        return of(decision.toMap(), locale, UnaryOperator.identity());
    }

    /**
     * Of a stored decision.
     *
     * @param memberName from a member's id to what the reader calls that person
     * @throws IllegalArgumentException if the data is no stored decision
     */
    public static String of(Map<String, ?> stored, Locale locale, UnaryOperator<String> memberName) {
        return new Letter(stored, locale, memberName).write();
    }

    private String write() {
        String outcome = decision.text("outcome");
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.fill(key(outcome), values()));
        switch (DecisionOutcome.valueOf(outcome)) {
            case ENTITLED -> {
                sentences.add(reasons(outcome, MOST_REASONS_FOR));
                sentences.add(amount());
            }
            case NOT_ENTITLED -> sentences.add(reasons(outcome, MOST_REASONS_AGAINST));
            case UNDECIDABLE -> sentences.add(missing());
        }
        sentences.add(messages.fill("letter.person-decides"));
        sentences.add(remedies(outcome));
        if (decision.group("pack").flag("demonstration")) {
            sentences.add(messages.fill("letter.demonstration"));
        }
        sentences.removeIf(String::isEmpty);
        return String.join(messages.fill("letter.blank"), sentences);
    }

    private String key(String outcome) {
        return outcome.equals("ENTITLED")
                ? "letter.ENTITLED." + Scheme.valueOf(decision.text("scheme")).pay()
                : "letter." + outcome;
    }

    private Map<String, String> values() {
        return Map.of(
                "title", decision.group("pack").group("title").text(language),
                "scheme", messages.ofCode("scheme", decision.text("scheme")),
                "month", month(),
                "total", decision.yuan("totalFen"));
    }

    private String month() {
        String[] parts = decision.text("benefitMonth").split("-", 2);
        String month = language.equals("zh") ? String.valueOf(Integer.parseInt(parts[1])) : parts[1];
        return messages.fill("letter.month", Map.of("year", parts[0], "month", month));
    }

    private String reasons(String outcome, int most) {
        Set<String> all = new LinkedHashSet<>();
        decisive(decision.group("evaluation"), "", all);
        List<String> shown = all.stream().limit(most).toList();
        String text = messages.fill("letter.reasons." + outcome, Map.of("reasons", joined(shown)));
        String count = String.valueOf(all.size() - shown.size());
        return shown.size() == all.size()
                ? text
                : text + messages.fill("letter.more." + outcome, Map.of("count", count));
    }

    /** The leaves that led to the answer, first to last. */
    private void decisive(StoredData evaluation, String about, Set<String> texts) {
        String member = evaluation.has("member") ? evaluation.text("member") : about;
        String combination = evaluation.text("combination");
        if (combination.equals("LEAF")) {
            String who = member.isEmpty() ? "" : messages.fill("about", Map.of("member", memberName.apply(member)));
            texts.add(who + sentences.leaf(evaluation));
            return;
        }
        for (StoredData part : evaluation.groups("parts")) {
            if (combination.equals("NOT") || part.text("answer").equals(evaluation.text("answer"))) {
                decisive(part, member, texts);
            }
        }
    }

    private String amount() {
        List<String> steps = decision.groups("steps").stream()
                .map(step -> sentences.step(step).text())
                .toList();
        return steps.isEmpty() ? "" : messages.fill("letter.amount", Map.of("steps", joined(steps)));
    }

    private String missing() {
        List<String> facts = decision.texts("missingFacts").stream()
                .map(code -> sentences.missing(code).text())
                .toList();
        return messages.fill("letter.missing", Map.of("facts", joined(facts)));
    }

    private String remedies(String outcome) {
        if (!decision.isList("remedies") || decision.groups("remedies").isEmpty()) {
            return "";
        }
        Stream<String> remedies = decision.groups("remedies").stream().map(this::remedy);
        return messages.fill("letter.remedies." + outcome, Map.of("remedies", joined(remedies.toList())));
    }

    private String remedy(StoredData remedy) {
        Map<String, String> values = new HashMap<>();
        values.put("name", remedy.group("name").text(language));
        if (!remedy.has("within")) {
            return messages.fill("letter.remedy", values);
        }
        values.put("within", remedy.text("within"));
        return messages.fill("letter.remedy." + remedy.text("unit"), values);
    }

    private String joined(List<String> parts) {
        return String.join(messages.fill("letter.and"), parts);
    }
}
