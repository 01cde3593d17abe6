package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Member;

/** One member of a household whose rungs are known: what the schemes that depend on a rung ask about. */
public record MemberFile(CaseFile household, Rungs rungs, Member member) {

    /** One for each member who shares the household's life, supported as tekun or not. */
    public static List<MemberFile> each(CaseFile household, Rungs rungs) {
        List<MemberFile> files = new ArrayList<>(household.household().members().size());
        for (MemberUse use : household.household().members()) {
            if (use.counts() || use.member().is(Attribute.TEKUN)) {
                files.add(new MemberFile(household, rungs, use.member()));
            }
        }
        return files;
    }

    public Rung rung() {
        return rungs.of(member.id());
    }

    /** Facts that could still put the member on one of these rungs. */
    public List<String> openFor(Set<Rung> any) {
        return rungs.openFor(member.id(), any);
    }

    /** What the member gets from elsewhere of these kinds, a month. */
    public Money received(Set<Benefit.Kind> kinds) {
        Money sum = Money.ZERO;
        for (Benefit benefit : household.situation().particulars().benefits()) {
            boolean counts =
                    kinds.contains(benefit.kind()) && benefit.memberId().equals(member.id());
            sum = counts ? sum.plus(benefit.monthly()) : sum;
        }
        return sum;
    }

    /** Whether the member gets one of these from elsewhere, of whatever amount. */
    public boolean receives(Set<Benefit.Kind> kinds) {
        for (Benefit benefit : household.situation().particulars().benefits()) {
            if (kinds.contains(benefit.kind()) && benefit.memberId().equals(member.id())) {
                return true;
            }
        }
        return false;
    }
}
