package org.nuan.policy.pack;

import java.util.List;

/** Every section that a pack may have. */
public final class Sections {

    /** Classes of people who get more than the gap. */
    public static final Section<Preference> PREFERENCES = new PreferenceSection();

    /** How much temporary aid is given for which cause. */
    public static final Section<AidRange> TEMPORARY_AIDS = new AidRangeSection();

    /** One-off subsidies. */
    public static final Section<OneOffSubsidy> GROUP_SUBSIDIES = new OneOffSubsidySection();

    /** Disasters after which aid is given. */
    public static final Section<Disaster> DISASTERS = new DisasterSection();

    /** Measures for extraordinary times. */
    public static final Section<PolicySwitch> SWITCHES = new PolicySwitchSection();

    /** Tiers of difficulty with their amounts. */
    public static final Section<Tier> TIERS = new TierSection();

    /** Published price indices, month by month. */
    public static final Section<PriceIndex> PRICE_INDICES = new PriceIndexSection();

    /** Classes of disabled people who get the living or the nursing subsidy. */
    public static final Section<DisabilityClass> DISABILITY_CLASSES = new DisabilityClassSection();

    /** What can be done after a decision. */
    public static final Section<Remedy> REMEDIES = new RemedySection();

    /** Why a version says something else about months that have passed. */
    public static final Section<Correction> CORRECTIONS = new CorrectionSection();

    /** Special aid that the rungs open. */
    public static final Section<SpecialAid> SPECIAL_AIDS = new SpecialAidSection();

    /** Classes of people who may apply alone. */
    public static final Section<SinglePerson> SINGLE_PERSONS = new SinglePersonSection();

    /** Circumstances that the edge may ask for. */
    public static final Section<Circumstance> EDGE_CIRCUMSTANCES = new CircumstanceSection();

    public static final List<Section<?>> ALL = List.of(
            PREFERENCES,
            TEMPORARY_AIDS,
            GROUP_SUBSIDIES,
            DISASTERS,
            SWITCHES,
            TIERS,
            PRICE_INDICES,
            DISABILITY_CLASSES,
            REMEDIES,
            CORRECTIONS,
            SPECIAL_AIDS,
            SINGLE_PERSONS,
            EDGE_CIRCUMSTANCES);

    private Sections() {}
}
