package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What changed between two decisions about the same household under the same scheme, such as from one year to the next.
 * Both are stored decisions; the packs may be of different versions.
 *
 * @param changes what it comes to first, then the facts, the rules, the provisions and the amount
 */
public record DecisionDiff(List<Change> changes) {

    /** What a change is about. */
    public enum Part {
        OUTCOME,
        AMOUNT,
        /** The pack, or its version. */
        LAW,
        MEMBER,
        INCOME,
        PROPERTY,
        EXPENDITURE,
        /** Another fact that the household or a source stated. */
        FACT,
        /** The answer of a rule. */
        RULE,
        PARAMETER,
        STEP
    }

    /** How it changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One change.
     *
     * @param code the stable code of what changed: a rule id, a parameter, a type of income
     * @param memberId whom it is about; empty for the household
     * @param before as in the stored decision; empty if it was not there
     * @param after likewise; empty if it is not there any more
     */
    public record Change(
            Part part, String code, String memberId, Map<String, Object> before, Map<String, Object> after) {

        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }

        /** As String, Long, Boolean, List and Map only. */
        public Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("part", part.name());
            map.put("kind", kind().name());
            map.put("code", code);
            if (!memberId.isEmpty()) {
                map.put("member", memberId);
            }
            map.put("before", before);
            map.put("after", after);
            return map;
        }
    }

    public DecisionDiff {
        changes = List.copyOf(changes);
    }

    /**
     * The changes from one stored decision to the other.
     *
     * @throws IllegalArgumentException if one is no stored decision, or they are under different schemes
     */
    public static DecisionDiff of(Map<String, ?> before, Map<String, ?> after) {
        StoredData old = new StoredData(before);
        StoredData now = new StoredData(after);
        if (!old.text("scheme").equals(now.text("scheme"))) {
            throw new IllegalArgumentException(
                    "two schemes, " + old.text("scheme") + " and " + now.text("scheme") + ", cannot be compared");
        }
        List<Change> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            changes.addAll(Differences.of(part, DecisionParts.of(part, old), DecisionParts.of(part, now)));
        }
        List<Change> all = List.copyOf(changes);
        changes.removeIf(change -> followsFromAMember(change, all));
        return new DecisionDiff(changes);
    }

    /** Rules and steps about somebody who joined or left are said with that. */
    private static boolean followsFromAMember(Change change, List<Change> all) {
        boolean asked = change.part() == Part.RULE || change.part() == Part.STEP;
        return asked
                && change.kind() != Kind.CHANGED
                && all.stream()
                        .anyMatch(other -> other.part() == Part.MEMBER
                                && other.kind() == change.kind()
                                && other.memberId().equals(change.memberId()));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes as plain data, ready for JSON. */
    public List<Map<String, Object>> toMaps() {
        return changes.stream().map(Change::toMap).toList();
    }

    /**
     * One sentence for each change, in Chinese or English; one that says so if nothing changed.
     *
     * @param memberName from a member's id to what the reader calls that person
     */
    public List<String> lines(Locale locale, UnaryOperator<String> memberName) {
        return new ChangeWriter(locale, memberName).lines(changes);
    }
}
