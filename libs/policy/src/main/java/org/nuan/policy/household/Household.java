package org.nuan.policy.household;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;

/** Who counts as a member of the household (民发〔2021〕57号, Art.7). */
public record Household(List<MemberUse> members, int persons) {

    /** The members under the terms of the place. */
    public static Household of(Situation situation, Terms terms) {
        List<MemberUse> uses = new ArrayList<>(situation.members().size());
        int persons = 0;
        for (Member member : situation.members()) {
            MemberUse use = MemberUse.of(new Membership(member, situation.ageDay(), terms));
            uses.add(use);
            persons += use.counts() ? 1 : 0;
        }
        return new Household(List.copyOf(uses), persons);
    }

    /** A member taken alone. */
    public static Household ofOne(Member member) {
        return new Household(List.of(MemberUse.alone(member)), 1);
    }

    /** Every member taken alone; none counts any less than another. */
    public static Household ofEach(List<Member> members) {
        List<MemberUse> uses = new ArrayList<>(members.size());
        for (Member member : members) {
            uses.add(MemberUse.alone(member));
        }
        return new Household(List.copyOf(uses), uses.size());
    }

    public boolean counts(String memberId) {
        for (MemberUse use : members) {
            if (use.member().id().equals(memberId)) {
                return use.counts();
            }
        }
        return false;
    }
}
