package org.nuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuan.kernel.RegionCode.Level;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"99, PROVINCE", "9901, CITY", "990101, COUNTY", "990101001, TOWNSHIP", "990101001001, VILLAGE"})
    void knowsItsLevel(String code, Level level) {
        assertThat(RegionCode.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "990", "99010", "9901010", "00", "ab", "9901 1", "990101001001001"})
    void refusesWhatIsNoCode(String code) {
        assertThatThrownBy(() -> RegionCode.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        RegionCode township = RegionCode.of("990101001");
        assertThat(township.contains(township)).isTrue();
        assertThat(township.contains(RegionCode.of("990101001001"))).isTrue();
        assertThat(township.contains(RegionCode.of("990101002001"))).isFalse();
        assertThat(township.contains(RegionCode.of("990101"))).isFalse();
        assertThat(township.at(Level.CITY)).isEqualTo(RegionCode.of("9901"));
        assertThatThrownBy(() -> township.at(Level.VILLAGE)).isInstanceOf(IllegalArgumentException.class);
    }
}
