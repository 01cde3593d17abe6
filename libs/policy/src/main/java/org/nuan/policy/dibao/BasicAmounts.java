package org.nuan.policy.dibao;

import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.situation.Member;

/** What the members of a household get apart from their classes (民发〔2021〕57号 第二十三条). */
sealed interface BasicAmounts permits GapMethod, TierMethod {

    /** Of one member, to the fen. */
    Money of(Member member);

    /** The steps that lead to it, none of them a part of the total. */
    List<Step> before();

    /** The parts of the total of these members together. */
    List<Step> parts(List<Member> members);
}
