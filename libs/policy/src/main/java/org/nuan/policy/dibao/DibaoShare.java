package org.nuan.policy.dibao;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Value;

/** What of a household's minimum living guarantee is one member's, for schemes that pay the difference to it. */
public final class DibaoShare {

    private static final Set<DibaoStep> IN_PLACE_OF_SHARE =
            EnumSet.of(DibaoStep.FULL_AMOUNT, DibaoStep.GAP_TO_PERCENT, DibaoStep.TIER);

    private DibaoShare() {}

    /** The own parts and an equal part of what the household gets together, down to the fen; zero if it gets nothing. */
    public static Money of(Decision dibao, String memberId) {
        Money own = Money.ZERO;
        Money together = Money.ZERO;
        boolean inPlace = false;
        for (Step part : dibao.parts()) {
            if (part.memberId().equals(memberId)) {
                own = own.plus(part.result());
                inPlace |= part.code() instanceof DibaoStep step && IN_PLACE_OF_SHARE.contains(step);
            } else if (part.memberId().isEmpty()) {
                together = together.plus(part.result().dividedBy(heads(part, dibao.persons()), RoundingMode.DOWN));
            }
        }
        return inPlace ? own : own.plus(together).max(Money.ZERO);
    }

    private static long heads(Step part, int persons) {
        for (Fact operand : part.operands()) {
            if (operand.name().equals("heads") && operand.value() instanceof Value.Count(long heads)) {
                return heads;
            }
        }
        return persons;
    }
}
