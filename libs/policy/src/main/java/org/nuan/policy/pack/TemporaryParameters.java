package org.nuan.policy.pack;

import java.util.List;
import org.nuan.kernel.Money;

/**
 * What temporary aid needs besides the common parameters. How much is given for which cause stands in
 * {@link Sections#TEMPORARY_AIDS}; percentages are of the urban monthly standard.
 */
public final class TemporaryParameters {

    /** What is proposed to the person who chooses within a range. */
    public enum Proposal {
        LEAST,
        MIDDLE,
        MOST
    }

    /** Whether the same cause is helped once in a calendar year. */
    public static final ParameterKey<Boolean> ONCE_PER_CAUSE = ParameterKey.flag("temporary.once-per-cause-and-year");

    /** The hardship may lie so far back at the application. */
    public static final ParameterKey<Integer> WITHIN_MONTHS = ParameterKey.count("temporary.within-months", 1, 120);

    /** Months without work after which somebody without insurance money is helped. */
    public static final ParameterKey<Integer> UNEMPLOYED_MONTHS =
            ParameterKey.count("temporary.unemployed-months", 0, 60);

    /** Months after graduation in which somebody without work is helped. */
    public static final ParameterKey<Integer> GRADUATE_MONTHS = ParameterKey.count("temporary.graduate-months", 1, 60);

    /** Somebody registered elsewhere is helped with an expenditure after living here for so long. */
    public static final ParameterKey<Integer> RESIDENCE_MONTHS =
            ParameterKey.count("temporary.residence-months", 0, 120);

    /** Or at once with a residence permit. */
    public static final ParameterKey<Boolean> PERMIT_SUFFICES =
            ParameterKey.flag("temporary.residence-permit-suffices");

    /** For an expenditure, income per head has to be below it, for a year: last year's local disposable income. */
    public static final ParameterKey<Money> INCOME_LIMIT_URBAN =
            ParameterKey.amount("temporary.income-limit-urban").optional();

    public static final ParameterKey<Money> INCOME_LIMIT_RURAL =
            ParameterKey.amount("temporary.income-limit-rural").optional();

    /** For an expenditure, what is left per head after it has to be below this share of the household's standard. */
    public static final ParameterKey<Integer> LEFT_SHARE =
            ParameterKey.count("temporary.left-percent-of-standard", 1, 10_000).optional();

    /** Whether aid for an expenditure stays within what was paid. */
    public static final ParameterKey<Boolean> WITHIN_SELF_PAID = ParameterKey.flag("temporary.within-self-paid");

    public static final ParameterKey<Proposal> PROPOSAL = ParameterKey.oneOf("temporary.proposal", Proposal.class);

    /** Most for one person hit. */
    public static final ParameterKey<Integer> MOST_PER_PERSON =
            ParameterKey.count("temporary.most-per-person-percent", 1, 100_000).optional();

    /** Most for a household and application. */
    public static final ParameterKey<Integer> MOST_PER_HOUSEHOLD = ParameterKey.count(
                    "temporary.most-per-household-percent", 1, 100_000)
            .optional();

    /** Most for a household in a calendar year, with what it has had. */
    public static final ParameterKey<Integer> MOST_PER_YEAR =
            ParameterKey.count("temporary.most-per-year-percent", 1, 100_000).optional();

    /** Most that the coordination meeting may give in a special case (一事一议). */
    public static final ParameterKey<Integer> MOST_SPECIAL =
            ParameterKey.count("temporary.most-special-percent", 1, 100_000).optional();

    /** Up to so much the township decides. */
    public static final ParameterKey<Integer> TOWNSHIP_SHARE =
            ParameterKey.count("temporary.township-most-percent", 0, 100_000);

    /** The same as an amount, where the place sets one. */
    public static final ParameterKey<Money> TOWNSHIP_AMOUNT =
            ParameterKey.amount("temporary.township-most").optional();

    /** In an emergency the township decides on a small amount within so many hours. */
    public static final ParameterKey<Integer> EMERGENCY_HOURS = ParameterKey.count("temporary.emergency-hours", 1, 720);

    /** Working days in which the papers follow. */
    public static final ParameterKey<Integer> PAPERS = ParameterKey.count("temporary.papers-workdays", 1, 365);

    /** Working days in which the township decides otherwise. */
    public static final ParameterKey<Integer> TOWNSHIP_DECISION =
            ParameterKey.count("temporary.township-decision-workdays", 1, 365);

    /** Working days in which the county decides, after the township. */
    public static final ParameterKey<Integer> COUNTY_DECISION =
            ParameterKey.count("temporary.county-decision-workdays", 1, 365);

    public static final List<ParameterKey<?>> ALL = List.of(
            ONCE_PER_CAUSE,
            WITHIN_MONTHS,
            UNEMPLOYED_MONTHS,
            GRADUATE_MONTHS,
            RESIDENCE_MONTHS,
            PERMIT_SUFFICES,
            INCOME_LIMIT_URBAN,
            INCOME_LIMIT_RURAL,
            LEFT_SHARE,
            WITHIN_SELF_PAID,
            PROPOSAL,
            MOST_PER_PERSON,
            MOST_PER_HOUSEHOLD,
            MOST_PER_YEAR,
            MOST_SPECIAL,
            TOWNSHIP_SHARE,
            TOWNSHIP_AMOUNT,
            EMERGENCY_HOURS,
            PAPERS,
            TOWNSHIP_DECISION,
            COUNTY_DECISION);

    private TemporaryParameters() {}
}
