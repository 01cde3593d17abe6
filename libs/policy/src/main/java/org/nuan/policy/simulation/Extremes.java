package org.nuan.policy.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few effects that come first in an order; the same whatever order they arrive in. Not thread-safe. */
final class Extremes {

    private static final int MOST = 5;

    private final Comparator<Effect> order;
    private final List<Effect> first = new ArrayList<>(MOST + 1);

    private Extremes(Comparator<Effect> order) {
        this.order = order.thenComparingLong(Effect::number);
    }

    static Extremes gains() {
        return new Extremes(Comparator.comparingLong(Effect::changeFen).reversed());
    }

    static Extremes losses() {
        return new Extremes(Comparator.comparingLong(Effect::changeFen));
    }

    void add(Effect effect) {
        if (first.size() == MOST && order.compare(effect, first.getLast()) >= 0) {
            return;
        }
        first.add(effect);
        first.sort(order);
        if (first.size() > MOST) {
            first.removeLast();
        }
    }

    void add(Extremes other) {
        other.first.forEach(this::add);
    }

    List<Effect> inOrder() {
        return List.copyOf(first);
    }
}
