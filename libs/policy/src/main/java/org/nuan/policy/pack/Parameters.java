package org.nuan.policy.pack;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Property;

/** The parameters that every pack has to set, whatever it regulates. */
public final class Parameters {

    /** The standard per head and month. */
    public static final ParameterKey<Money> STANDARD_URBAN = ParameterKey.amount("standard.urban");

    public static final ParameterKey<Money> STANDARD_RURAL = ParameterKey.amount("standard.rural");

    public static final ParameterKey<RoundingMode> ROUNDING_MODE = ParameterKey.rounding("rounding.mode");
    public static final ParameterKey<RoundingStage> ROUNDING_STAGE =
            ParameterKey.oneOf("rounding.stage", RoundingStage.class);

    /** What amounts are multiples of, in fen: 1 for fen, 100 for yuan. */
    public static final ParameterKey<Integer> ROUNDING_UNIT = ParameterKey.count("rounding.unit-fen", 1, 10_000);

    /** Absences for which a related person does not count as a member. */
    public static final ParameterKey<Set<Absence>> ABSENCES =
            ParameterKey.setOf("household.not-counted-absences", Absence.class);

    public static final ParameterKey<Set<IncomeType>> NOT_COUNTED =
            ParameterKey.setOf("income.not-counted", IncomeType.class);

    /** Rigid expenditures that are deducted from income. */
    public static final ParameterKey<Set<Expenditure.Kind>> DEDUCTED =
            ParameterKey.setOf("income.deducted-expenditures", Expenditure.Kind.class);

    /** Financial assets per head may reach so many monthly standards; 36 is three annual standards. */
    public static final ParameterKey<Integer> ASSET_MONTHS =
            ParameterKey.count("property.financial-assets-months-of-standard", 0, 1200);

    /** Whether owning a vehicle bars. */
    public static final ParameterKey<Boolean> VEHICLE_BARS = ParameterKey.flag("property.vehicle-bars");

    public static final ParameterKey<Set<Property.Use>> VEHICLE_EXEMPT_USES =
            ParameterKey.setOf("property.vehicle-exempt-uses", Property.Use.class);

    public static final ParameterKey<Integer> MOST_HOMES = ParameterKey.count("property.most-homes", 0, 100);

    /** Whether owning or running a company bars. */
    public static final ParameterKey<Boolean> COMPANY_BARS = ParameterKey.flag("property.company-bars");

    /** Calendar days of public notice (公示). */
    public static final ParameterKey<Integer> PUBLIC_NOTICE_DAYS =
            ParameterKey.count("procedure.public-notice-days", 1, 365);

    /** Working days from acceptance to the start of the investigation. */
    public static final ParameterKey<Integer> START_INVESTIGATION =
            ParameterKey.count("procedure.start-investigation-workdays", 1, 365);

    /** How many people visit and sign. */
    public static final ParameterKey<Integer> INVESTIGATORS = ParameterKey.count("procedure.investigators", 1, 10);

    /** Working days for the decision, from the end of the public notice. */
    public static final ParameterKey<Integer> DECISION = ParameterKey.count("procedure.decision-workdays", 1, 365);

    /** Working days from acceptance to the decision in all. */
    public static final ParameterKey<Integer> TOTAL = ParameterKey.count("procedure.total-workdays", 1, 365);

    /** The same in special cases. */
    public static final ParameterKey<Integer> TOTAL_SPECIAL =
            ParameterKey.count("procedure.total-special-workdays", 1, 365);

    /** Working days in which a refusal is sent in writing. */
    public static final ParameterKey<Integer> REFUSAL_LETTER =
            ParameterKey.count("procedure.refusal-letter-workdays", 1, 365);

    /** Whether townships approve, instead of the county. */
    public static final ParameterKey<Boolean> TOWNSHIP_APPROVES = ParameterKey.flag("procedure.township-approves");

    /** Months for which an authorisation letter is valid from signing. */
    public static final ParameterKey<Integer> LETTER_MONTHS =
            ParameterKey.count("verification.letter-validity-months", 1, 600);

    /** Declared and found may differ by so much a month before it is a discrepancy. */
    public static final ParameterKey<Money> TOLERANCE = ParameterKey.amount("verification.tolerance");

    private static final List<ParameterKey<?>> OWN = List.of(
            STANDARD_URBAN,
            STANDARD_RURAL,
            ROUNDING_MODE,
            ROUNDING_STAGE,
            ROUNDING_UNIT,
            ABSENCES,
            NOT_COUNTED,
            DEDUCTED,
            ASSET_MONTHS,
            VEHICLE_BARS,
            VEHICLE_EXEMPT_USES,
            MOST_HOMES,
            COMPANY_BARS,
            PUBLIC_NOTICE_DAYS,
            START_INVESTIGATION,
            INVESTIGATORS,
            DECISION,
            TOTAL,
            TOTAL_SPECIAL,
            REFUSAL_LETTER,
            TOWNSHIP_APPROVES,
            LETTER_MONTHS,
            TOLERANCE);

    public static final List<ParameterKey<?>> COMMON = Stream.of(
                    OWN,
                    HouseholdParameters.ALL,
                    IncomeParameters.ALL,
                    SupportParameters.ALL,
                    PropertyParameters.ALL,
                    PlaceParameters.ALL)
            .flatMap(List::stream)
            .toList();

    private Parameters() {}
}
