package org.nuan.policy.situation;

/**
 * What else is true of a member and matters to some pack. Those that name a group of people (returned overseas Chinese,
 * minority) may raise an amount where a pack has such a class; no eligibility rule reads them.
 */
public enum Attribute {
    /** Cancer, uraemia, leukaemia, transplant and the like, as the place lists them. */
    SERIOUS_ILLNESS,
    LIVES_ALONE,
    /** Retired parent of an only child (独生子女家庭退休父母). */
    ONLY_CHILD_FAMILY_RETIRED_PARENT,
    /** The only child of a family, claimed for while a minor (独生子女). */
    ONLY_CHILD,
    /** Child of whose parents one has died (单亲, 一方死亡). */
    SINGLE_PARENT_OTHER_DEAD,
    /** Retired parent who lost the only child (失独). */
    LOST_ONLY_CHILD_RETIRED_PARENT,
    RETURNED_OVERSEAS_CHINESE,
    MINORITY,
    /** No ability to work, no income, nobody able to support (三无). */
    THREE_WITHOUT,
    EMPLOYED,
    /** Gets support as tekun, and does not count in the household for other schemes. */
    TEKUN,
    /** An adult who cannot live independently, other than by schooling. */
    DEPENDENT_ADULT,
    /** Does not share the household's home for long, for a reason other than an {@link Absence}. */
    LIVES_ELSEWHERE,
    VETERAN,
    /** Model worker of a city or above (劳动模范). */
    MODEL_WORKER,
    /** Lives in a care home or a child welfare institution (集中供养). */
    LIVES_IN_INSTITUTION,
    /** Without legal capacity (无民事行为能力). */
    WITHOUT_LEGAL_CAPACITY,
    /** Has no spouse; some places count an adult child by it. */
    UNMARRIED
}
