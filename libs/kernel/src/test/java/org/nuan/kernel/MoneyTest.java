package org.nuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final long MAX = 1_000_000_000_000L;

    @Property
    void whatIsWrittenIsReadAgain(@ForAll @LongRange(min = -MAX, max = MAX) long fen) {
        assertThat(Money.parseYuan(Money.ofFen(fen).toYuan())).isEqualTo(Money.ofFen(fen));
    }

    @Property
    void addingAndTakingAwayLeavesNothingBehind(
            @ForAll @LongRange(min = -MAX, max = MAX) long a, @ForAll @LongRange(min = -MAX, max = MAX) long b) {
        assertThat(Money.ofFen(a).plus(Money.ofFen(b)).minus(Money.ofFen(b))).isEqualTo(Money.ofFen(a));
    }

    @Property
    void sharingDownAndUpDifferByLessThanAFenEach(
            @ForAll @LongRange(min = 0, max = MAX) long fen, @ForAll @IntRange(min = 1, max = 20) int heads) {
        Money down = Money.ofFen(fen).dividedBy(heads, RoundingMode.DOWN);
        Money up = Money.ofFen(fen).dividedBy(heads, RoundingMode.UP);
        assertThat(down.times(heads).fen()).isLessThanOrEqualTo(fen);
        assertThat(up.times(heads).fen()).isGreaterThanOrEqualTo(fen);
        assertThat(up.fen() - down.fen()).isBetween(0L, 1L);
    }

    @Test
    void roundsWhereAndHowItIsTold() {
        assertThat(Money.ofYuan(1000).dividedBy(3, RoundingMode.HALF_UP)).isEqualTo(Money.ofFen(33333));
        assertThat(Money.ofFen(33333).roundedTo(100, RoundingMode.HALF_UP)).isEqualTo(Money.ofYuan(333));
        assertThat(Money.ofYuan(1030).percent(20, RoundingMode.HALF_UP)).isEqualTo(Money.ofYuan(206));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "abc", "1,000", "99999999999999999999"})
    void refusesWhatIsNoAmount(String text) {
        assertThatThrownBy(() -> Money.parseYuan(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverflowIsNeverSilent() {
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
