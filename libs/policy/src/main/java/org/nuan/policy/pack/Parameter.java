package org.nuan.policy.pack;

import org.nuan.policy.rule.Value;

/** A value of a parameter, with the time for which it applies and its source. */
public record Parameter<T>(ParameterKey<T> key, T value, Validity validity) {

    public Value inTrace() {
        return key.type().inTrace(value);
    }
}
