package org.nuan.policy.pack;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Property;

/** Every parameter that a pack has to set. */
public final class Parameters {

    /** The standard per head and month. */
    public static final ParameterKey<Money> STANDARD_URBAN = amount("standard.urban");

    public static final ParameterKey<Money> STANDARD_RURAL = amount("standard.rural");

    /** Least share per head, in per cent of the standard, once a household is entitled; 0 for none. */
    public static final ParameterKey<Integer> MINIMUM_SHARE = count("amount.minimum-percent-of-standard", 0, 100);

    public static final ParameterKey<RoundingMode> ROUNDING_MODE = oneOf("rounding.mode", RoundingMode.class);
    public static final ParameterKey<RoundingStage> ROUNDING_STAGE = oneOf("rounding.stage", RoundingStage.class);

    /** What amounts are multiples of, in fen: 1 for fen, 100 for yuan. */
    public static final ParameterKey<Integer> ROUNDING_UNIT = count("rounding.unit-fen", 1, 10_000);

    /** Absences for which a related person does not count as a member. */
    public static final ParameterKey<Set<Absence>> ABSENCES = setOf("household.not-counted-absences", Absence.class);

    public static final ParameterKey<Set<IncomeType>> NOT_COUNTED = setOf("income.not-counted", IncomeType.class);

    /** Rigid expenditures that are deducted from income. */
    public static final ParameterKey<Set<Expenditure.Kind>> DEDUCTED =
            setOf("income.deducted-expenditures", Expenditure.Kind.class);

    /** Financial assets per head may reach so many monthly standards; 36 is three annual standards. */
    public static final ParameterKey<Integer> ASSET_MONTHS =
            count("property.financial-assets-months-of-standard", 0, 1200);

    /** Whether owning a vehicle bars. */
    public static final ParameterKey<Boolean> VEHICLE_BARS = flag("property.vehicle-bars");

    public static final ParameterKey<Set<Property.Use>> VEHICLE_EXEMPT_USES =
            setOf("property.vehicle-exempt-uses", Property.Use.class);

    public static final ParameterKey<Integer> MOST_HOMES = count("property.most-homes", 0, 100);

    /** Whether owning or running a company bars. */
    public static final ParameterKey<Boolean> COMPANY_BARS = flag("property.company-bars");

    /** Calendar days of public notice (公示). */
    public static final ParameterKey<Integer> PUBLIC_NOTICE_DAYS = count("procedure.public-notice-days", 1, 365);

    /** Working days from acceptance to the start of the investigation. */
    public static final ParameterKey<Integer> START_INVESTIGATION =
            count("procedure.start-investigation-workdays", 1, 365);

    /** How many people visit and sign. */
    public static final ParameterKey<Integer> INVESTIGATORS = count("procedure.investigators", 1, 10);

    /** Working days for the decision, from the end of the public notice. */
    public static final ParameterKey<Integer> DECISION = count("procedure.decision-workdays", 1, 365);

    /** Working days from acceptance to the decision in all. */
    public static final ParameterKey<Integer> TOTAL = count("procedure.total-workdays", 1, 365);

    /** The same in special cases. */
    public static final ParameterKey<Integer> TOTAL_SPECIAL = count("procedure.total-special-workdays", 1, 365);

    /** Working days in which a refusal is sent in writing. */
    public static final ParameterKey<Integer> REFUSAL_LETTER = count("procedure.refusal-letter-workdays", 1, 365);

    /** Whether townships approve, instead of the county. */
    public static final ParameterKey<Boolean> TOWNSHIP_APPROVES = flag("procedure.township-approves");

    /** Months for which an authorisation letter is valid from signing. */
    public static final ParameterKey<Integer> LETTER_MONTHS = count("verification.letter-validity-months", 1, 600);

    /** Declared and found may differ by so much a month before it is a discrepancy. */
    public static final ParameterKey<Money> TOLERANCE = amount("verification.tolerance");

    public static final List<ParameterKey<?>> ALL = List.of(
            STANDARD_URBAN,
            STANDARD_RURAL,
            MINIMUM_SHARE,
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

    private Parameters() {}

    private static ParameterKey<Money> amount(String name) {
        return new ParameterKey<>(name, new ParameterType.Amount());
    }

    private static ParameterKey<Integer> count(String name, int least, int most) {
        return new ParameterKey<>(name, new ParameterType.Count(least, most));
    }

    private static ParameterKey<Boolean> flag(String name) {
        return new ParameterKey<>(name, new ParameterType.Flag());
    }

    private static <E extends Enum<E>> ParameterKey<E> oneOf(String name, Class<E> codes) {
        return new ParameterKey<>(name, new ParameterType.OneOf<>(codes));
    }

    private static <E extends Enum<E>> ParameterKey<Set<E>> setOf(String name, Class<E> codes) {
        return new ParameterKey<>(name, new ParameterType.SetOf<>(codes));
    }
}
