package org.nuan.policy.group;

import java.util.EnumSet;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.OneOffSubsidy;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.SubsidyHad;

/** One person and one subsidy. */
record SubsidyClaim(MemberFile person, OneOffSubsidy subsidy) {

    /** The rungs on which the person stands, now or by what is already received. */
    Set<Rung> rungs() {
        EnumSet<Rung> rungs = EnumSet.of(person.rung());
        for (Benefit benefit : person.household().situation().particulars().benefits()) {
            if (benefit.memberId().equals(person.member().id())) {
                rungs.add(rung(benefit.kind()));
            }
        }
        rungs.remove(Rung.NONE);
        return rungs;
    }

    private static Rung rung(Benefit.Kind kind) {
        return switch (kind) {
            case TEKUN -> Rung.TEKUN;
            case ORPHAN, UNCARED_CHILD -> Rung.CHILD_WITHOUT_CARE;
            case DIBAO -> Rung.DIBAO;
            default -> Rung.NONE;
        };
    }

    /** The highest of the person's categories; zero if the subsidy is for none of them. */
    Money amount() {
        Money highest = Money.ZERO;
        for (Rung rung : rungs()) {
            highest = highest.max(subsidy.amounts().getOrDefault(rung, Money.ZERO));
        }
        return highest;
    }

    boolean isHad() {
        for (SubsidyHad had : person.household().situation().particulars().subsidiesHad()) {
            if (had.subsidy().equals(subsidy.id())
                    && had.memberId().equals(person.member().id())) {
                return true;
            }
        }
        return false;
    }
}
