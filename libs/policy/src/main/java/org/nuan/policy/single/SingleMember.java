package org.nuan.policy.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.policy.amount.Step;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.SinglePerson;
import org.nuan.policy.rule.Evaluation;

/** One member with the classes that name this person, each answered. */
record SingleMember(CaseFile own, MemberUse use, List<SinglePerson> classes, List<Evaluation> answers) {

    static SingleMember of(CaseFile household, MemberUse use, List<SinglePerson> all) {
        List<SinglePerson> classes = new ArrayList<>(2);
        for (SinglePerson one : all) {
            if (names(one, use, household)) {
                classes.add(one);
            }
        }
        CaseFile own = classes.isEmpty() ? household : household.alone(use.member());
        List<Evaluation> answers = new ArrayList<>(classes.size());
        for (SinglePerson one : classes) {
            SingleCase asked = new SingleCase(household, own, one);
            answers.add(SingleRules.entitled(one.household()).evaluate(asked));
        }
        return new SingleMember(own, use, classes, answers);
    }

    private static boolean names(SinglePerson one, MemberUse use, CaseFile household) {
        boolean present = one.absences().isEmpty()
                ? use.counts()
                : one.absences().contains(use.member().absence());
        return present && one.when().holdFor(use.member(), household.situation().ageDay());
    }

    /** @param notEntitled whether the household as a whole is not; asked only of who counts in it */
    Evaluation evaluation(Evaluation notEntitled) {
        Evaluation any =
                Evaluation.ofAny("single-classes", SingleRules.ARTICLE, answers, SingleReason.MAY_NOT_APPLY_ALONE);
        Evaluation whole = classes.isEmpty() || !use.counts()
                ? any
                : Evaluation.ofAll("single-member", SingleRules.ARTICLE, List.of(notEntitled, any));
        return whole.about(use.member().id());
    }

    /** The steps of the class that brings the most, among those whose question is answered with yes. */
    List<Step> best() {
        Optional<SingleAmount> best = Optional.empty();
        for (int i = 0; i < classes.size(); i++) {
            SingleAmount amount = new SingleAmount(own, use.member(), classes.get(i));
            if (answers.get(i).isYes() && (best.isEmpty() || best.get().total().isLessThan(amount.total()))) {
                best = Optional.of(amount);
            }
        }
        return best.map(SingleAmount::parts).orElse(List.of());
    }
}
