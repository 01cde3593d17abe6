package org.nuan.policy.household;

import java.time.LocalDate;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;

/**
 * Which members of a household owe each other support by law: spouses, parents and children (Civil Code, Art.26, 1059 and
 * 1067). What two members are to each other follows from what each is to the applicant; two parents, or two grandparents,
 * are taken as a couple. In-laws, siblings and grandparents owe support only in cases that a caseworker has to enter as
 * obligors.
 */
public final class DutyOfSupport {

    private DutyOfSupport() {}

    /** Whether that adult owes the other support. */
    public static boolean isOwed(Member by, Member to, LocalDate day) {
        return !by.id().equals(to.id()) && !by.isMinorOn(day) && (areCouple(by, to) || areParentAndChild(by, to));
    }

    private static boolean areCouple(Member one, Member other) {
        Relation first = one.relation();
        Relation second = other.relation();
        boolean elders = first == Relation.PARENT || first == Relation.GRANDPARENT;
        return (first == Relation.APPLICANT && second == Relation.SPOUSE)
                || (first == Relation.SPOUSE && second == Relation.APPLICANT)
                || (elders && first == second);
    }

    private static boolean areParentAndChild(Member one, Member other) {
        return isParentOf(one.relation(), other.relation()) || isParentOf(other.relation(), one.relation());
    }

    private static boolean isParentOf(Relation parent, Relation child) {
        return switch (parent) {
            case GRANDPARENT -> child == Relation.PARENT;
            case PARENT -> child == Relation.APPLICANT || child == Relation.SIBLING;
            case APPLICANT, SPOUSE -> child == Relation.CHILD;
            case CHILD -> child == Relation.GRANDCHILD;
            case SIBLING, GRANDCHILD, OTHER -> false;
        };
    }
}
