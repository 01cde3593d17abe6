package org.nuan.policy.pack;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;

/** The values of one parameter over time: ascending, without gap and without overlap (the loader has checked). */
record ParameterTable<T>(ParameterKey<T> key, List<Parameter<T>> rows) {

    Optional<Parameter<T>> at(BenefitMonth month) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).validity().covers(month)) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    BenefitMonth first() {
        return rows.getFirst().validity().appliesFrom();
    }

    BenefitMonth last() {
        return rows.getLast().validity().appliesUntil();
    }
}
