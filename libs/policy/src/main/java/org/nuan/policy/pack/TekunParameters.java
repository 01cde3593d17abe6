package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.SelfCare;

/**
 * What support of the extremely poor needs besides the common parameters (民发〔2021〕43号 特困人员认定办法). Amounts are per
 * person and month unless said otherwise.
 */
public final class TekunParameters {

    /** What becomes of a person's own income. */
    public enum OwnIncome {
        /** It does not lower the amount. */
        KEPT,
        /** It is taken off the basic living allowance. */
        DEDUCTED
    }

    /** What the care allowance is measured by. */
    public enum CareBasis {
        /** Amounts set by the place. */
        AMOUNTS,
        /** A part of the minimum wage. */
        MINIMUM_WAGE,
        /** A percentage of the minimum living standard. */
        STANDARD
    }

    /** From this age on somebody counts as unable to work. */
    public static final ParameterKey<Integer> ELDERLY_AGE = ParameterKey.count("tekun.elderly-from-age", 50, 100);

    /** Below this age likewise. */
    public static final ParameterKey<Integer> MINOR_AGE = ParameterKey.count("tekun.minor-below-age", 14, 18);

    /** From this age on a minor may live on the own work, and then does not count as unable to work. */
    public static final ParameterKey<Integer> WORKING_AGE = ParameterKey.count("tekun.working-age", 14, 18);

    /** A minor already supported stays so until this age. */
    public static final ParameterKey<Integer> KEPT_AGE = ParameterKey.count("tekun.minor-kept-until-age", 16, 25);

    /** And beyond it while attending one of these. */
    public static final ParameterKey<Set<Schooling>> KEPT_SCHOOLING =
            ParameterKey.setOf("tekun.schooling-kept", Schooling.class);

    /** For each kind of disability the mildest grade with which somebody counts as unable to work. */
    public static final ParameterKey<Map<Disability.Kind, Integer>> DISABILITY_GRADES =
            ParameterKey.countsBy("tekun.mildest-grade-unable-to-work", Disability.Kind.class, 1, 4);

    /** Income that does not count for it. */
    public static final ParameterKey<Set<IncomeType>> NOT_COUNTED =
            ParameterKey.setOf("tekun.income-not-counted", IncomeType.class);

    /** Absences with which nobody is supported. */
    public static final ParameterKey<Set<Absence>> ENDING_ABSENCES =
            ParameterKey.setOf("tekun.ending-absences", Absence.class);

    /** An obligor on the minimum living guarantee counts as unable to support from this age on. */
    public static final ParameterKey<Integer> OBLIGOR_DIBAO_AGE =
            ParameterKey.count("tekun.obligor-on-dibao-from-age", 50, 100);

    /** An obligor with little income and property counts as unable to support from this age on. */
    public static final ParameterKey<Integer> OBLIGOR_OLD_AGE =
            ParameterKey.count("tekun.obligor-old-from-age", 50, 100);

    /** Likewise an obligor with a disability of the kind up to this grade. */
    public static final ParameterKey<Map<Disability.Kind, Integer>> OBLIGOR_GRADES =
            ParameterKey.countsBy("tekun.obligor-mildest-grade", Disability.Kind.class, 1, 4);

    /** Little income of an obligor is below it: last year's local disposable income per head, for a year. */
    public static final ParameterKey<Money> OBLIGOR_INCOME_URBAN =
            ParameterKey.amount("tekun.obligor-income-limit-urban").optional();

    public static final ParameterKey<Money> OBLIGOR_INCOME_RURAL =
            ParameterKey.amount("tekun.obligor-income-limit-rural").optional();

    /** The basic living allowance in per cent of the standard, where the place sets no amount; by law 130 or more. */
    public static final ParameterKey<Integer> LIVING_SHARE =
            ParameterKey.count("tekun.living-percent-of-standard", 130, 500);

    /** What the basic living allowance should not be below, in per cent of the standard; less is pointed out. */
    public static final ParameterKey<Integer> LIVING_FLOOR =
            ParameterKey.count("tekun.living-floor-percent-of-standard", 100, 500);

    public static final ParameterKey<Money> LIVING_URBAN =
            ParameterKey.amount("tekun.living-urban").optional();

    public static final ParameterKey<Money> LIVING_RURAL =
            ParameterKey.amount("tekun.living-rural").optional();

    /** In an institution, where it differs. */
    public static final ParameterKey<Money> LIVING_INSTITUTION_URBAN =
            ParameterKey.amount("tekun.living-institution-urban").optional();

    public static final ParameterKey<Money> LIVING_INSTITUTION_RURAL =
            ParameterKey.amount("tekun.living-institution-rural").optional();

    /** For whoever is unable to work by disability, where it differs. */
    public static final ParameterKey<Money> LIVING_DISABLED_URBAN =
            ParameterKey.amount("tekun.living-disabled-urban").optional();

    public static final ParameterKey<Money> LIVING_DISABLED_RURAL =
            ParameterKey.amount("tekun.living-disabled-rural").optional();

    public static final ParameterKey<OwnIncome> OWN_INCOME = ParameterKey.oneOf("tekun.own-income", OwnIncome.class);

    /** Who fails so many of the six items of self-care has lost it altogether; who fails fewer, in part. */
    public static final ParameterKey<Integer> LOST_SELF_CARE_ITEMS =
            ParameterKey.count("tekun.self-care-lost-from-items", 2, 6);

    public static final ParameterKey<CareBasis> CARE_BASIS = ParameterKey.oneOf("tekun.care-basis", CareBasis.class);

    public static final ParameterKey<Map<SelfCare.Tier, Money>> CARE_AMOUNTS =
            ParameterKey.amountsBy("tekun.care-amounts", SelfCare.Tier.class).optional();

    /** In an institution, where it differs. */
    public static final ParameterKey<Map<SelfCare.Tier, Money>> CARE_INSTITUTION_AMOUNTS = ParameterKey.amountsBy(
                    "tekun.care-institution-amounts", SelfCare.Tier.class)
            .optional();

    /** Into how many parts the minimum wage is divided; one part is paid. */
    public static final ParameterKey<Map<SelfCare.Tier, Integer>> CARE_WAGE_PARTS =
            ParameterKey.countsBy("tekun.care-minimum-wage-parts", SelfCare.Tier.class, 1, 100);

    public static final ParameterKey<Map<SelfCare.Tier, Integer>> CARE_SHARES = ParameterKey.countsBy(
                    "tekun.care-percent-of-standard", SelfCare.Tier.class, 0, 500)
            .optional();

    /** Support ends so many months after the month of the decision. */
    public static final ParameterKey<Integer> ENDS_AFTER = ParameterKey.count("tekun.ends-after-months", 0, 12);

    /** Working days in which self-care is assessed anew after a change is reported. */
    public static final ParameterKey<Integer> REASSESSMENT = ParameterKey.count("tekun.reassessment-workdays", 1, 365);

    /** Working days in which an objection against the end is decided. */
    public static final ParameterKey<Integer> OBJECTION = ParameterKey.count("tekun.objection-workdays", 1, 365);

    public static final List<ParameterKey<?>> ALL = List.of(
            ELDERLY_AGE,
            MINOR_AGE,
            WORKING_AGE,
            KEPT_AGE,
            KEPT_SCHOOLING,
            DISABILITY_GRADES,
            NOT_COUNTED,
            ENDING_ABSENCES,
            OBLIGOR_DIBAO_AGE,
            OBLIGOR_OLD_AGE,
            OBLIGOR_GRADES,
            OBLIGOR_INCOME_URBAN,
            OBLIGOR_INCOME_RURAL,
            LIVING_SHARE,
            LIVING_FLOOR,
            LIVING_URBAN,
            LIVING_RURAL,
            LIVING_INSTITUTION_URBAN,
            LIVING_INSTITUTION_RURAL,
            LIVING_DISABLED_URBAN,
            LIVING_DISABLED_RURAL,
            OWN_INCOME,
            LOST_SELF_CARE_ITEMS,
            CARE_BASIS,
            CARE_AMOUNTS,
            CARE_INSTITUTION_AMOUNTS,
            CARE_WAGE_PARTS,
            CARE_SHARES,
            IncomeParameters.MINIMUM_WAGE,
            ENDS_AFTER,
            REASSESSMENT,
            OBJECTION);

    private TekunParameters() {}
}
