package org.nuan.policy.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.ChildrenParameters;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Unknown;

/** A member of the household as the measures on orphans and children without de-facto care see it. */
public record Child(CaseFile file, Member member) {

    private static final Set<Benefit.Kind> PAID_AS_CHILD = Set.of(Benefit.Kind.ORPHAN, Benefit.Kind.UNCARED_CHILD);

    int age() {
        return member.ageOn(day());
    }

    private LocalDate day() {
        return file.situation().ageDay();
    }

    boolean isBelowAge() {
        return age() < file.terms().value(ChildrenParameters.UNTIL_AGE);
    }

    /** Was supported as a child and is still at a school of the place's list. */
    boolean isKeptBySchool() {
        return paid(PAID_AS_CHILD).isPositive()
                && file.terms().value(ChildrenParameters.SCHOOLING).contains(member.schooling());
    }

    /** The states of both parents that the situation tells; none if nothing is said about them. */
    List<Parentage.Parent> parents() {
        for (Parentage parentage : file.situation().particulars().parentage()) {
            if (parentage.memberId().equals(member.id())) {
                return List.of(parentage.first(), parentage.second());
            }
        }
        return List.of();
    }

    boolean parentsAreUnknown() {
        return file.situation().unknowns().contains(new Unknown(member.id(), Unknown.Kind.PARENTS));
    }

    /** What the child gets a month already of these benefits. */
    Money paid(Set<Benefit.Kind> kinds) {
        Money sum = Money.ZERO;
        for (Benefit benefit : file.situation().particulars().benefits()) {
            boolean counts =
                    kinds.contains(benefit.kind()) && benefit.memberId().equals(member.id());
            sum = counts ? sum.plus(benefit.monthly()) : sum;
        }
        return sum;
    }

    Set<Parentage.Parent> states(ParameterKey<Set<Parentage.Parent>> key) {
        return file.terms().value(key);
    }
}
