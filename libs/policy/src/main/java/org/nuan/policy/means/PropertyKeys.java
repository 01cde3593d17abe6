package org.nuan.policy.means;

import java.util.HashMap;
import java.util.Map;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;

/**
 * Which parameters bar a household by its property: those common to all schemes, or a scheme's own in their place.
 *
 * @param own the scheme's own, by the common one
 */
public record PropertyKeys(Map<ParameterKey<?>, ParameterKey<?>> own) {

    public static final PropertyKeys COMMON = new PropertyKeys(Map.of());

    public PropertyKeys {
        own = Map.copyOf(own);
    }

    /** The same, with the scheme's own parameter in place of a common one of {@code property.}. */
    public <T> PropertyKeys with(ParameterKey<T> common, ParameterKey<T> ownKey) {
        Map<ParameterKey<?>, ParameterKey<?>> more = new HashMap<>(own);
        more.put(common, ownKey);
        return new PropertyKeys(more);
    }

    /** The same, with the scheme's own limit of financial assets in monthly standards. */
    public PropertyKeys withAssetMonths(ParameterKey<Integer> ownKey) {
        return with(Parameters.ASSET_MONTHS, ownKey);
    }

    /** The same, with the scheme's own rule whether any vehicle bars. */
    public PropertyKeys withVehicleBars(ParameterKey<Boolean> ownKey) {
        return with(Parameters.VEHICLE_BARS, ownKey);
    }

    /** The same, with the scheme's own number of homes. */
    public PropertyKeys withMostHomes(ParameterKey<Integer> ownKey) {
        return with(Parameters.MOST_HOMES, ownKey);
    }

    @SuppressWarnings("unchecked") // with() puts a parameter only in the place of one of the same type
    <T> ParameterKey<T> key(ParameterKey<T> common) {
        return own.isEmpty() ? common : (ParameterKey<T>) own.getOrDefault(common, common);
    }
}
