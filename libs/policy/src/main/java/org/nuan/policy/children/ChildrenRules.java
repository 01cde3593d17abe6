package org.nuan.policy.children;

import static org.nuan.policy.rule.Rule.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuan.policy.pack.ChildrenParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Unknown;

/**
 * Who is an orphan (国办发〔2010〕54号) and who is a child without de-facto care (民发〔2019〕62号, widened by 民发〔2020〕125号).
 */
public final class ChildrenRules {

    private static final String ORPHANS = "国办发〔2010〕54号";
    private static final String UNCARED = "民发〔2019〕62号";

    private static final Rule<Child> AGE = rule(
            "child-age",
            UNCARED,
            "Is the person below the age, or kept by school after having been supported as a child?",
            ChildrenRules::age);

    private static final Rule<Child> PARENTS_LOST =
            rule("child-parents-lost", ORPHANS, "Has the child lost both parents, or can they not be found?", it -> {
                Set<Parentage.Parent> lost = it.states(ChildrenParameters.ORPHAN_STATES);
                return parents(it, lost, ChildrenReason.BOTH_PARENTS_LOST, ChildrenReason.A_PARENT_NOT_LOST);
            });

    private static final Rule<Child> PARENTS_UNABLE =
            rule("child-no-parent-cares", UNCARED, "Is each parent lost or unable to care for the child?", it -> {
                Set<Parentage.Parent> unable = EnumSet.noneOf(Parentage.Parent.class);
                unable.addAll(it.states(ChildrenParameters.ORPHAN_STATES));
                unable.addAll(it.states(ChildrenParameters.UNCARED_STATES));
                return parents(it, unable, ChildrenReason.NO_PARENT_CARES, ChildrenReason.A_PARENT_CARES);
            });

    /** Whether the child is an orphan, and not for support of the extremely poor. */
    public static final Rule<Child> ORPHAN =
            AGE.and(PARENTS_LOST).named("child-orphan", ORPHANS, "Is the child an orphan?");

    /** Whether the child is entitled at all; an orphan is without de-facto care too. */
    static final Rule<Child> ENTITLED = AGE.and(
                    PARENTS_LOST.or(PARENTS_UNABLE).named("child-parents", UNCARED, "Is no parent there to care?"))
            .named("child", UNCARED, "Is the child an orphan or without de-facto care?");

    private ChildrenRules() {}

    private static Finding age(Child it) {
        Fact age = Fact.of("age", it.age());
        Fact limit = Fact.of("limit", it.file().terms().value(ChildrenParameters.UNTIL_AGE));
        Reason ifYes = it.isBelowAge() ? ChildrenReason.BELOW_CHILD_AGE : ChildrenReason.KEPT_BY_SCHOOL;
        boolean yes = it.isBelowAge() || it.isKeptBySchool();
        return Finding.of(yes, ifYes, ChildrenReason.ABOVE_CHILD_AGE, age, limit);
    }

    private static Finding parents(Child it, Set<Parentage.Parent> states, Reason ifYes, Reason ifNo) {
        List<Parentage.Parent> parents = it.parents();
        if (parents.isEmpty() && it.parentsAreUnknown()) {
            String code = new Unknown(it.member().id(), Unknown.Kind.PARENTS).code();
            return Finding.open(ChildrenReason.PARENTS_UNKNOWN, List.of(code));
        }
        if (parents.isEmpty()) {
            return Finding.of(false, ifYes, ChildrenReason.PARENTS_CARE);
        }
        Fact first = Fact.of("first", parents.getFirst().name());
        Fact second = Fact.of("second", parents.getLast().name());
        return Finding.of(states.containsAll(parents), ifYes, ifNo, first, second);
    }
}
