package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.BenefitMonth;

/** What a pack sets in one month, looked up once and then only read: deciding asks for the same month millions of times. */
final class MonthOfLaw {

    private final @Nullable Parameter<?>[] parameters;
    private final Map<Section<?>, List<? extends Dated>> sections = new IdentityHashMap<>();

    MonthOfLaw(Pack pack, BenefitMonth month) {
        parameters = new Parameter<?>[ParameterKey.made()];
        for (ParameterKey<?> key : pack.parameters()) {
            pack.find(key, month).ifPresent(found -> parameters[key.index()] = found);
        }
        for (Section<?> section : Sections.ALL) {
            sections.put(section, covering(pack.entries(section), month));
        }
    }

    private static <T extends Dated> List<T> covering(List<T> entries, BenefitMonth month) {
        List<T> found = new ArrayList<>();
        for (T entry : entries) {
            if (entry.validity().covers(month)) {
                found.add(entry);
            }
        }
        return List.copyOf(found);
    }

    /** Null where the pack sets none: asked some hundred times a household, too often for wrapping it up. */
    @SuppressWarnings("unchecked") // a parameter stands only at the index of its own key
    <T> @Nullable Parameter<T> find(ParameterKey<T> key) {
        int index = key.index();
        return index < parameters.length ? (Parameter<T>) parameters[index] : null;
    }

    @SuppressWarnings("unchecked") // entries stand only under their own section
    <T extends Dated> List<T> entries(Section<T> section) {
        return (List<T>) sections.getOrDefault(section, List.of());
    }
}
