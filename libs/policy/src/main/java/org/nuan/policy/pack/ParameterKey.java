package org.nuan.policy.pack;

/**
 * The name and type of a parameter. The keys there are stand in {@link Parameters}.
 *
 * @param <T> the type of its values
 */
public final class ParameterKey<T> {

    private final String name;
    private final ParameterType<T> type;

    ParameterKey(String name, ParameterType<T> type) {
        this.name = name;
        this.type = type;
    }

    /** As written in packs, such as {@code standard.urban}. */
    public String name() {
        return name;
    }

    ParameterType<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
