package org.nuan.policy.household;

import org.nuan.policy.situation.Member;

/** Whether a related person counts as a member of the household, and why (民发〔2021〕57号, Art.7). */
public record MemberUse(Member member, CountReason reason) {

    /** Why somebody counts or does not. */
    public enum CountReason {
        APPLICANT(true),
        SPOUSE(true),
        MINOR_CHILD(true),
        /** An adult child in full-time schooling or not able to live independently. */
        DEPENDENT_ADULT_CHILD(true),
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
    }

    public boolean counts() {
        return reason.counts;
    }
}
