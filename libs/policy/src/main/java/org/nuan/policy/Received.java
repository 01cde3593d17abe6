package org.nuan.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.dibao.DibaoShare;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;

/** What the members get under schemes decided just before, as benefits for the scheme that comes after. */
final class Received {

    private final List<Benefit> benefits;

    private Received(Situation situation) {
        this.benefits = new ArrayList<>(situation.particulars().benefits());
    }

    /** The situation with what each member gets as tekun or of the minimum living guarantee. */
    static Situation with(Situation situation, Map<Scheme, Decision> decisions) {
        Received received = new Received(situation);
        for (Member member : situation.members()) {
            received.add(member.id(), decisions);
        }
        return situation.with(situation.particulars().withBenefits(received.benefits));
    }

    private void add(String memberId, Map<Scheme, Decision> decisions) {
        decisions.forEach((scheme, decision) -> {
            switch (scheme) {
                case DIBAO -> put(memberId, Benefit.Kind.DIBAO, DibaoShare.of(decision, memberId));
                case SINGLE_PERSON_DIBAO -> put(memberId, Benefit.Kind.DIBAO, own(decision, memberId));
                case TEKUN -> put(memberId, Benefit.Kind.TEKUN, own(decision, memberId));
                default -> {}
            }
        });
    }

    private static Money own(Decision decision, String memberId) {
        Money sum = Money.ZERO;
        for (Step part : decision.parts()) {
            sum = part.memberId().equals(memberId) ? sum.plus(part.result()) : sum;
        }
        return sum;
    }

    /** What is decided now takes the place of what is said to be received of the kind. */
    private void put(String memberId, Benefit.Kind kind, Money monthly) {
        if (monthly.isPositive()) {
            benefits.removeIf(known -> known.kind() == kind && known.memberId().equals(memberId));
            benefits.add(new Benefit(memberId, kind, monthly));
        }
    }
}
