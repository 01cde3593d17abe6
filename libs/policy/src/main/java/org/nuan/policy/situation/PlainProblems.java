package org.nuan.policy.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.policy.situation.InvalidSituation.Code;
import org.nuan.policy.situation.InvalidSituation.Problem;

/** Puts together what could not be read and what cannot be, without faults that only follow from other faults. */
final class PlainProblems {

    private PlainProblems() {}

    static List<Problem> together(List<Problem> unreadable, List<Problem> impossible, Map<?, ?> data) {
        List<Problem> all = new ArrayList<>(unreadable);
        for (Problem problem : impossible) {
            boolean seen = unreadable.contains(problem);
            if (!seen && unreadable.stream().noneMatch(fault -> mayBringAbout(fault, problem))) {
                all.add(new Problem(pointer(problem.field(), data), problem.code()));
            }
        }
        return all;
    }

    private static boolean mayBringAbout(Problem fault, Problem problem) {
        if (problem.code() == Code.UNKNOWN_MEMBER && under("/members", fault.field())) {
            return true;
        }
        String item = item(problem.field());
        return under(item, fault.field()) || fault.field().equals("/applicationDate");
    }

    /** {@code /incomes/3} of {@code /incomes/3/monthly}. */
    private static String item(String pointer) {
        String[] names = pointer.split("/", 4);
        return names.length < 3 ? pointer : "/" + names[1] + "/" + names[2];
    }

    private static boolean under(String group, String pointer) {
        return pointer.equals(group) || pointer.startsWith(group + "/");
    }

    /** The field's place in the data: money has names that end in Fen, and an unknown fact is one text. */
    private static String pointer(String field, Map<?, ?> data) {
        int last = field.lastIndexOf('/');
        Object parent = data;
        for (String name : field.substring(0, last).split("/", -1)) {
            parent = name.isEmpty() ? parent : child(parent, name);
        }
        String name = field.substring(last + 1);
        if (parent instanceof Map<?, ?> group) {
            return group.containsKey(name + "Fen") ? field + "Fen" : field;
        }
        return parent instanceof String ? field.substring(0, last) : field;
    }

    private static Object child(Object parent, String name) {
        return switch (parent) {
            case Map<?, ?> group when group.get(name) instanceof Object value -> value;
            case List<?> list -> list.get(Integer.parseInt(name));
            default -> List.of();
        };
    }
}
