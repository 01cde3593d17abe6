package org.nuan.policy.situation;

/** What a member is to the applicant. In-laws and step-relations count as the relation itself. */
public enum Relation {
    APPLICANT,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDPARENT,
    GRANDCHILD,
    SIBLING,
    OTHER;

    /** Whether the law knows a duty of support between the two (赡养, 扶养, 抚养). */
    public boolean hasDutyOfSupport() {
        return this != OTHER;
    }
}
