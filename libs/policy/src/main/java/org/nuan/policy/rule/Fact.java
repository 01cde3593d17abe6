package org.nuan.policy.rule;

import org.nuan.kernel.Money;

/** A named value that a rule or a step has used. */
public record Fact(String name, Value value) {

    public static Fact of(String name, Money amount) {
        return new Fact(name, new Value.Amount(amount));
    }

    public static Fact of(String name, long count) {
        return new Fact(name, new Value.Count(count));
    }

    public static Fact of(String name, String text) {
        return new Fact(name, new Value.Text(text));
    }
}
