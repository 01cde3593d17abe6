package org.nuan.policy.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The answer of a rule, with its reason and facts, over the answers of its parts. Every part is always evaluated, so a
 * reader sees each condition even where one alone decides.
 *
 * @param article the article the rule comes from; empty for a part that only combines
 * @param missing for an open leaf, the facts that would decide it
 */
public record Evaluation(
        String ruleId,
        String article,
        Combination combination,
        Answer answer,
        Reason reason,
        List<Fact> facts,
        List<String> missing,
        List<Evaluation> parts) {

    /** How the parts were put together. */
    public enum Combination {
        LEAF,
        AND,
        OR,
        NOT
    }

    public boolean isYes() {
        return answer == Answer.YES;
    }

    /** Reasons of the leaves that led to this answer, first to last. */
    public List<Reason> decisiveReasons() {
        LinkedHashSet<Reason> reasons = new LinkedHashSet<>();
        visitDecisive(leaf -> reasons.add(leaf.reason()));
        return List.copyOf(reasons);
    }

    /** Facts that would turn an open answer into yes or no; empty if it is closed. */
    public List<String> missingFacts() {
        if (answer != Answer.UNKNOWN) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        visitDecisive(leaf -> codes.addAll(leaf.missing()));
        return codes.stream().distinct().toList();
    }

    private void visitDecisive(Consumer<Evaluation> leaf) {
        if (combination == Combination.LEAF) {
            leaf.accept(this);
            return;
        }
        for (Evaluation part : parts) {
            if (combination == Combination.NOT || part.answer == answer) {
                part.visitDecisive(leaf);
            }
        }
    }
}
