package org.nuan.policy.rule;

import java.util.List;
import org.nuan.kernel.Money;

/** A value in a trace: money, a count, a flag, a text (mostly the code of an enum) or several codes. */
public sealed interface Value {

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
