package org.nuan.benefits.application.assessment;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/**
 * What an application did not ask about is not known to be nothing: somebody may owe the grandmother support although no
 * form had a line for it.
 */
final class Unasked {

    private Unasked() {}

    /** The situation with everything open that only some schemes ask about. */
    static Situation open(Situation situation) {
        List<Unknown> unknowns = new ArrayList<>(situation.unknowns());
        for (Member member : situation.members()) {
            add(unknowns, new Unknown(member.id(), Unknown.Kind.OBLIGORS));
            add(unknowns, new Unknown(member.id(), Unknown.Kind.SELF_CARE));
            add(unknowns, new Unknown(member.id(), Unknown.Kind.OUTLAYS));
            if (member.isMinorOn(situation.ageDay())) {
                add(unknowns, new Unknown(member.id(), Unknown.Kind.PARENTS));
            }
        }
        return new Situation(
                situation.applicationDate(),
                situation.benefitMonth(),
                situation.region(),
                situation.residence(),
                situation.members(),
                situation.incomes(),
                situation.properties(),
                situation.expenditures(),
                situation.particulars(),
                unknowns);
    }

    private static void add(List<Unknown> unknowns, Unknown unknown) {
        if (!unknowns.contains(unknown)) {
            unknowns.add(unknown);
        }
    }
}
