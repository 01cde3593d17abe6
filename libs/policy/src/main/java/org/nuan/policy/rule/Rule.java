package org.nuan.policy.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nuan.policy.rule.Evaluation.Combination;

/**
 * A question of the law about a subject, made of other questions by {@code and}, {@code or} and {@code not}. Stateless;
 * build the tree once and evaluate it as often as needed.
 *
 * @param <S> what the question is asked about
 */
public sealed interface Rule<S> {

    /** Stable id, the key of the rule's texts. */
    String id();

    /** The article it comes from, such as {@code 民发〔2021〕57号 第七条}. */
    String article();

    /** The question in English. */
    String question();

    Evaluation evaluate(S subject);

    static <S> Rule<S> rule(String id, String article, String question, Function<S, Finding> test) {
        return new Leaf<>(id, article, question, test);
    }

    default Rule<S> and(Rule<S> other) {
        List<Rule<S>> parts =
                new ArrayList<>(this instanceof All<S> all && all.article.isEmpty() ? all.parts : List.of(this));
        parts.add(other);
        return new All<>(joined(parts, " and "), "", "", List.copyOf(parts));
    }

    default Rule<S> or(Rule<S> other) {
        List<Rule<S>> parts =
                new ArrayList<>(this instanceof Any<S> any && any.article.isEmpty() ? any.parts : List.of(this));
        parts.add(other);
        return new Any<>(joined(parts, " or "), "", "", List.copyOf(parts));
    }

    static <S> Rule<S> not(Rule<S> rule) {
        return new Not<>("not " + rule.id(), "", "", rule);
    }

    /** The same question, asked about a part of another subject. */
    default <T> Rule<T> about(Function<T, S> part) {
        return switch (this) {
            case Leaf<S> leaf -> new Leaf<>(leaf.id, leaf.article, leaf.question, leaf.test.compose(part));
            case All<S> all -> new All<>(all.id, all.article, all.question, each(all.parts, part));
            case Any<S> any -> new Any<>(any.id, any.article, any.question, each(any.parts, part));
            case Not<S> not -> new Not<>(not.id, not.article, not.question, not.part.about(part));
        };
    }

    private static <S, T> List<Rule<T>> each(List<Rule<S>> rules, Function<T, S> part) {
        List<Rule<T>> same = new ArrayList<>();
        rules.forEach(rule -> same.add(rule.about(part)));
        return List.copyOf(same);
    }

    /** The same rule under the name of the article that puts its parts together. */
    default Rule<S> named(String id, String article, String question) {
        return switch (this) {
            case Leaf<S> leaf -> new Leaf<>(id, article, question, leaf.test);
            case All<S> all -> new All<>(id, article, question, all.parts);
            case Any<S> any -> new Any<>(id, article, question, any.parts);
            case Not<S> not -> new Not<>(id, article, question, not.part);
        };
    }

    private static <S> String joined(List<Rule<S>> parts, String word) {
        return "(" + String.join(word, parts.stream().map(Rule::id).toList()) + ")";
    }

    /** One question with a test of its own. */
    record Leaf<S>(String id, String article, String question, Function<S, Finding> test) implements Rule<S> {

        @Override
        public Evaluation evaluate(S subject) {
            Finding found = test.apply(subject);
            return new Evaluation(
                    id,
                    article,
                    "",
                    Combination.LEAF,
                    found.answer(),
                    found.reason(),
                    found.facts(),
                    found.missing(),
                    List.of());
        }
    }

    /** Yes if every part is. */
    record All<S>(String id, String article, String question, List<Rule<S>> parts) implements Rule<S> {

        @Override
        public Evaluation evaluate(S subject) {
            List<Evaluation> found = new ArrayList<>(parts.size());
            Answer answer = Answer.YES;
            for (Rule<S> part : parts) {
                Evaluation evaluation = part.evaluate(subject);
                found.add(evaluation);
                answer = answer.and(evaluation.answer());
            }
            Reason reason = switch (answer) {
                case YES -> Combined.ALL_CONDITIONS_MET;
                case NO -> Combined.A_CONDITION_NOT_MET;
                case UNKNOWN -> Combined.A_CONDITION_OPEN;
            };
            return new Evaluation(
                    id, article, "", Combination.AND, answer, reason, List.of(), List.of(), List.copyOf(found));
        }
    }

    /** Yes if at least one part is. */
    record Any<S>(String id, String article, String question, List<Rule<S>> parts) implements Rule<S> {

        @Override
        public Evaluation evaluate(S subject) {
            List<Evaluation> found = new ArrayList<>(parts.size());
            Answer answer = Answer.NO;
            for (Rule<S> part : parts) {
                Evaluation evaluation = part.evaluate(subject);
                found.add(evaluation);
                answer = answer.or(evaluation.answer());
            }
            Reason reason = switch (answer) {
                case YES -> Combined.AN_ALTERNATIVE_MET;
                case NO -> Combined.NO_ALTERNATIVE_MET;
                case UNKNOWN -> Combined.A_CONDITION_OPEN;
            };
            return new Evaluation(
                    id, article, "", Combination.OR, answer, reason, List.of(), List.of(), List.copyOf(found));
        }
    }

    /** Yes if the part is not. */
    record Not<S>(String id, String article, String question, Rule<S> part) implements Rule<S> {

        @Override
        public Evaluation evaluate(S subject) {
            Evaluation found = part.evaluate(subject);
            return new Evaluation(
                    id,
                    article,
                    "",
                    Combination.NOT,
                    found.answer().not(),
                    Combined.OPPOSITE_OF_PART,
                    List.of(),
                    List.of(),
                    List.of(found));
        }
    }
}
