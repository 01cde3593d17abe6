package org.nuan.policy.household;

import static org.nuan.policy.rule.Rule.rule;

import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Member;

/**
 * Whether a related person counts as a member of the household, and why (民发〔2021〕57号, Art.7).
 *
 * @param evaluation the question with its parts, each with its answer, reason and article
 */
public record MemberUse(Member member, CountReason reason, Evaluation evaluation) {

    /** Why somebody counts or does not. */
    public enum CountReason implements Reason {
        APPLICANT(true),
        SPOUSE(true),
        MINOR_CHILD(true),
        /** An adult child in full-time schooling or not able to live independently. */
        DEPENDENT_ADULT_CHILD(true),
        /** An adult child without a spouse, below the age up to which the place counts them. */
        UNMARRIED_CHILD(true),
        /** Somebody with a duty of support who shares the home for long. */
        SHARES_HOME(true),
        ABSENT(false),
        /** Supported as tekun, on his own. */
        TEKUN(false),
        LIVES_ELSEWHERE(false),
        NO_DUTY_OF_SUPPORT(false);

        private final boolean counts;

        CountReason(boolean counts) {
            this.counts = counts;
        }

        boolean counts() {
            return counts;
        }
    }

    /** A related person under the terms of the place. */
    static MemberUse of(Membership it) {
        Evaluation evaluation =
                MemberRules.COUNTS.evaluate(it).about(it.member().id());
        CountReason reason = it.relation();
        if (it.isAbsent()) {
            reason = CountReason.ABSENT;
        } else if (it.isTekun()) {
            reason = CountReason.TEKUN;
        }
        return new MemberUse(it.member(), reason, evaluation);
    }

    /** Somebody who applies alone. */
    static MemberUse alone(Member member) {
        Rule<Member> alone = rule(
                "household-alone",
                "",
                "Does the person apply alone?",
                any -> Finding.of(true, CountReason.APPLICANT, CountReason.APPLICANT));
        return new MemberUse(
                member, CountReason.APPLICANT, alone.evaluate(member).about(member.id()));
    }

    public boolean counts() {
        return evaluation.isYes();
    }
}
