package org.nuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private enum No implements Refusal {
        CLOSED;

        @Override
        public String code() {
            return "closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    @Test
    void aRefusalEndsTheChainAndKeepsItsReason() {
        int[] calls = {0};
        Outcome<String> end =
                Outcome.<Integer>refused(No.CLOSED).map(n -> calls[0]++).then(n -> Outcome.done("never"));
        assertThat(end).isEqualTo(Outcome.refused(No.CLOSED));
        assertThat(calls[0]).isZero();
        assertThat(Outcome.done(2).map(n -> n * 2).then(n -> Outcome.done("got " + n)))
                .isEqualTo(Outcome.done("got 4"));
    }
}
