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
 * @param memberId the member whom the question is about; empty if it is about the household
 * @param missing for an open leaf, the facts that would decide it
 */
public record Evaluation(
        String ruleId,
        String article,
        String memberId,
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

    /** The same answer, about that member. */
    public Evaluation about(String member) {
        return new Evaluation(ruleId, article, member, combination, answer, reason, facts, missing, parts);
    }

    /**
     * Yes if the question has been answered with yes about at least one member.
     *
     * @param members one evaluation for each member; none means no
     */
    public static Evaluation ofAnyMember(String ruleId, String article, List<Evaluation> members) {
        Answer answer = Answer.NO;
        for (Evaluation member : members) {
            answer = answer.or(member.answer);
        }
        Reason reason = switch (answer) {
            case YES -> Combined.A_MEMBER_MEETS;
            case NO -> Combined.NO_MEMBER_MEETS;
            case UNKNOWN -> Combined.A_CONDITION_OPEN;
        };
        return new Evaluation(
                ruleId, article, "", Combination.OR, answer, reason, List.of(), List.of(), List.copyOf(members));
    }

    /**
     * Yes if at least one of the parts is.
     *
     * @param ifNone the reason where there is no part at all, which means no
     */
    public static Evaluation ofAny(String ruleId, String article, List<Evaluation> parts, Reason ifNone) {
        Answer answer = Answer.NO;
        for (Evaluation part : parts) {
            answer = answer.or(part.answer);
        }
        Reason reason = switch (answer) {
            case YES -> Combined.AN_ALTERNATIVE_MET;
            case NO -> Combined.NO_ALTERNATIVE_MET;
            case UNKNOWN -> Combined.A_CONDITION_OPEN;
        };
        boolean leaf = parts.isEmpty();
        return new Evaluation(
                ruleId,
                article,
                "",
                leaf ? Combination.LEAF : Combination.OR,
                answer,
                leaf ? ifNone : reason,
                List.of(),
                List.of(),
                List.copyOf(parts));
    }

    /** Yes if each of the parts is, whatever they were asked about. */
    public static Evaluation ofAll(String ruleId, String article, List<Evaluation> parts) {
        Answer answer = Answer.YES;
        for (Evaluation part : parts) {
            answer = answer.and(part.answer);
        }
        Reason reason = switch (answer) {
            case YES -> Combined.ALL_CONDITIONS_MET;
            case NO -> Combined.A_CONDITION_NOT_MET;
            case UNKNOWN -> Combined.A_CONDITION_OPEN;
        };
        return new Evaluation(
                ruleId, article, "", Combination.AND, answer, reason, List.of(), List.of(), List.copyOf(parts));
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

    /** The answers about single members, each as whole as it was asked. */
    public List<Evaluation> membersAsked() {
        if (!memberId.isEmpty()) {
            return List.of(this);
        }
        List<Evaluation> members = new ArrayList<>();
        for (Evaluation part : parts) {
            members.addAll(part.membersAsked());
        }
        return members;
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
