package org.nuan.policy.decision;

import org.nuan.policy.rule.Value;

/** Values of a trace as plain text, the same in every language. */
final class TraceText {

    private TraceText() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Amount amount -> amount.money().toYuan();
            case Value.Count count -> Long.toString(count.count());
            case Value.Flag flag -> Boolean.toString(flag.flag());
            case Value.Text text -> text.text();
            case Value.Codes codes -> String.join(", ", codes.codes());
        };
    }
}
