package org.nuan.policy.dibao;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.amount.Step;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.ClassCombination;
import org.nuan.policy.pack.DibaoParameters;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.situation.Member;

/** Which members get more than their basic amount, and who is paid otherwise. */
final class PreferredClasses {

    private static final int NOTHING = -1;

    private final CaseFile it;
    private final BasicAmounts basic;
    private final ClassAmounts amounts;
    private final List<Preference> classes;
    private final boolean adding;
    private final List<Member> basicallyPaid = new ArrayList<>();
    private final List<Step> parts = new ArrayList<>(2);

    PreferredClasses(CaseFile it, BasicAmounts basic) {
        this.it = it;
        this.basic = basic;
        this.amounts = new ClassAmounts(it);
        this.classes = it.terms().entries(Sections.PREFERENCES);
        this.adding = it.terms().value(DibaoParameters.CLASSES) == ClassCombination.ADDING;
        for (MemberUse use : it.household().members()) {
            if (use.counts()) {
                pay(use.member());
            }
        }
    }

    /** Members who get their basic amount, whether or not something is added. */
    List<Member> basicallyPaid() {
        return basicallyPaid;
    }

    /** What is added or paid in place of the basic amount, in the order of the members. */
    List<Step> parts() {
        return parts;
    }

    private void pay(Member member) {
        int best = best(member);
        if (best == NOTHING || classes.get(best).method().adds()) {
            basicallyPaid.add(member);
        }
        if (best != NOTHING) {
            parts.add(amounts.step(member, classes.get(best)));
        }
        if (adding) {
            addAll(member);
        }
    }

    /** The class that brings the most; where classes add, the one that is best in place of the basic amount. */
    private int best(Member member) {
        int best = NOTHING;
        long highest = 0;
        for (int i = 0; i < classes.size(); i++) {
            Preference preference = classes.get(i);
            boolean asked = !adding || !preference.method().adds();
            if (asked && preference.when().holdFor(member, it.situation().ageDay())) {
                long gain = gain(member, preference);
                if (gain > highest) {
                    highest = gain;
                    best = i;
                }
            }
        }
        return best;
    }

    /** What the class brings beyond the basic amount, in fen. */
    private long gain(Member member, Preference preference) {
        long amount = amounts.of(preference).fen();
        return preference.method().adds() ? amount : amount - basic.of(member).fen();
    }

    private void addAll(Member member) {
        for (Preference preference : classes) {
            if (preference.method().adds()
                    && preference.when().holdFor(member, it.situation().ageDay())) {
                parts.add(amounts.step(member, preference));
            }
        }
    }
}
