package org.nuan.policy.means;

import java.util.Set;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.situation.Property;

/** Which parameters bar a household by its property: those common to all schemes, or a scheme's own. */
public record PropertyKeys(
        ParameterKey<Integer> assetMonths,
        ParameterKey<Boolean> vehicleBars,
        ParameterKey<Set<Property.Use>> vehicleExemptUses,
        ParameterKey<Integer> mostHomes,
        ParameterKey<Boolean> companyBars) {

    public static final PropertyKeys COMMON = new PropertyKeys(
            Parameters.ASSET_MONTHS,
            Parameters.VEHICLE_BARS,
            Parameters.VEHICLE_EXEMPT_USES,
            Parameters.MOST_HOMES,
            Parameters.COMPANY_BARS);

    /** The same, with the scheme's own limit of financial assets in monthly standards. */
    public PropertyKeys withAssetMonths(ParameterKey<Integer> own) {
        return new PropertyKeys(own, vehicleBars, vehicleExemptUses, mostHomes, companyBars);
    }

    /** The same, with the scheme's own rule whether any vehicle bars. */
    public PropertyKeys withVehicleBars(ParameterKey<Boolean> own) {
        return new PropertyKeys(assetMonths, own, vehicleExemptUses, mostHomes, companyBars);
    }

    /** The same, with the scheme's own number of homes. */
    public PropertyKeys withMostHomes(ParameterKey<Integer> own) {
        return new PropertyKeys(assetMonths, vehicleBars, vehicleExemptUses, own, companyBars);
    }
}
