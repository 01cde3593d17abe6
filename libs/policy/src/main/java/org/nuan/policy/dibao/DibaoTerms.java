package org.nuan.policy.dibao;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Residence;

/** What a pack sets for the minimum living guarantee in one month. */
record DibaoTerms(
        Parameter<Money> standard,
        Parameter<Integer> minimumShare,
        Parameter<RoundingMode> roundingMode,
        Parameter<RoundingStage> roundingStage,
        Parameter<Integer> roundingUnit,
        Parameter<Set<Absence>> absences,
        Parameter<Set<IncomeType>> notCounted,
        Parameter<Set<Expenditure.Kind>> deducted,
        Parameter<Integer> assetMonths,
        Parameter<Boolean> vehicleBars,
        Parameter<Set<Property.Use>> vehicleExemptUses,
        Parameter<Integer> mostHomes,
        Parameter<Boolean> companyBars,
        List<Preference> preferences) {

    /**
     * The terms of that month.
     *
     * @throws Pack.NotCovered if the pack does not cover the month
     */
    static DibaoTerms of(Pack pack, Residence residence, BenefitMonth month) {
        return new DibaoTerms(
                pack.at(residence == Residence.URBAN ? Parameters.STANDARD_URBAN : Parameters.STANDARD_RURAL, month),
                pack.at(Parameters.MINIMUM_SHARE, month),
                pack.at(Parameters.ROUNDING_MODE, month),
                pack.at(Parameters.ROUNDING_STAGE, month),
                pack.at(Parameters.ROUNDING_UNIT, month),
                pack.at(Parameters.ABSENCES, month),
                pack.at(Parameters.NOT_COUNTED, month),
                pack.at(Parameters.DEDUCTED, month),
                pack.at(Parameters.ASSET_MONTHS, month),
                pack.at(Parameters.VEHICLE_BARS, month),
                pack.at(Parameters.VEHICLE_EXEMPT_USES, month),
                pack.at(Parameters.MOST_HOMES, month),
                pack.at(Parameters.COMPANY_BARS, month),
                inForce(pack.preferences(), month));
    }

    private static List<Preference> inForce(List<Preference> all, BenefitMonth month) {
        List<Preference> found = new ArrayList<>(all.size());
        for (Preference preference : all) {
            if (preference.validity().covers(month)) {
                found.add(preference);
            }
        }
        return found;
    }

    /** Every parameter that a decision reads, for its trace. */
    List<Parameter<?>> parameters() {
        return List.of(
                standard,
                minimumShare,
                roundingMode,
                roundingStage,
                roundingUnit,
                absences,
                notCounted,
                deducted,
                assetMonths,
                vehicleBars,
                vehicleExemptUses,
                mostHomes,
                companyBars);
    }
}
