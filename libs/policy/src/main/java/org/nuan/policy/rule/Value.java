package org.nuan.policy.rule;

import java.util.List;
import org.nuan.kernel.Money;

/** A value in a trace: money, a count, a flag, a text (mostly the code of an enum) or several codes. */
public sealed interface Value {

    /** The value as plain text, the same in every language. */
    default String asText() {
        return switch (this) {
            case Amount amount -> amount.money().toYuan();
            case Count count -> Long.toString(count.count());
            case Flag flag -> Boolean.toString(flag.flag());
            case Text text -> text.text();
            case Codes codes -> String.join(", ", codes.codes());
        };
    }

    record Amount(Money money) implements Value {}

    record Count(long count) implements Value {}

    record Flag(boolean flag) implements Value {}

    record Text(String text) implements Value {}

    record Codes(List<String> codes) implements Value {

        public Codes {
            codes = List.copyOf(codes);
        }
    }
}
