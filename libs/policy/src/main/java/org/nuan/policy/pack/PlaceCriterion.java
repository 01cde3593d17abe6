package org.nuan.policy.pack;

/** By what a place chooses where a household applies whose members are registered in different places of a province. */
public enum PlaceCriterion {
    /** Where a member is registered and also lives. */
    REGISTERED_WHERE_RESIDING,
    /** Where most members are registered. */
    MOST_MEMBERS,
    /** For minors, where their parents or guardians are registered. */
    GUARDIAN,
    /** Where a member is in a collective registration (集体户口). */
    COLLECTIVE,
    /** Where a member was last registered, moved away and not settled elsewhere yet. */
    LAST_REGISTRATION
}
