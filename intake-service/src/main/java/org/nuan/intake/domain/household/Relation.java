package org.nuan.intake.domain.household;

/** Relation of a member to the applicant (GB/T 4761, shortened). */
public enum Relation {
    SELF,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDCHILD,
    GRANDPARENT,
    SIBLING,
    OTHER
}
