package org.nuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuan.kernel.CitizenId.Fault;

/** Vectors: GB 11643-1999 appendix and published examples. */
class CitizenIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X", " 34052419800101001x "})
    void readsPublishedIds(String text) {
        assertThat(CitizenId.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "340524198001010013, CHECK_CHARACTER",
        "330502198807024471, CHECK_CHARACTER",
        "11010519490231002X, BIRTH_DATE",
        "110105187912310020, BIRTH_DATE",
        "00010519491231002X, REGION",
        "1101051949123100, LENGTH",
        "1101051949123100AX, CHARACTERS",
        "'', LENGTH"
    })
    void saysWhatIsWrong(String text, Fault fault) {
        assertThat(CitizenId.fault(text)).contains(fault);
        assertThatThrownBy(() -> CitizenId.parse(text))
                .isInstanceOfSatisfying(
                        CitizenId.InvalidCitizenId.class,
                        e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @Test
    void derivesBirthDateAgeSexAndRegion() {
        CitizenId id = CitizenId.parse("11010519491231002X");
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(CitizenId.Sex.FEMALE);
        assertThat(id.issuedIn()).isEqualTo(RegionCode.of("110105"));
        assertThat(id.ageOn(LocalDate.of(2009, 12, 30))).isEqualTo(59);
        assertThat(id.ageOn(LocalDate.of(2009, 12, 31))).isEqualTo(60);
        assertThatThrownBy(() -> id.ageOn(LocalDate.of(1949, 12, 30))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverPrintsItself() {
        CitizenId id = CitizenId.parse("11010519491231002X");
        assertThat(id.toString()).isEqualTo("1101************2X").doesNotContain("19491231");
        assertThatThrownBy(() -> CitizenId.parse("110105194912310021"))
                .hasMessageNotContaining("110105")
                .hasMessageNotContaining("1949");
    }

    @Property
    void aChangedDigitOrTwoSwappedNeighboursAreFound(
            @ForAll @IntRange(min = 0, max = 25000) int day,
            @ForAll @IntRange(min = 0, max = 999) int sequence,
            @ForAll @IntRange(min = 14, max = 16) int position,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(day);
        String first17 = "990101" + birth.toString().replace("-", "") + String.format("%03d", sequence);
        String id = first17 + CitizenId.checkCharacter(first17);
        assertThat(CitizenId.fault(id)).isEmpty();
        char[] changed = id.toCharArray();
        changed[position] = (char) ('0' + (changed[position] - '0' + by) % 10);
        assertThat(CitizenId.fault(new String(changed))).contains(Fault.CHECK_CHARACTER);
        char[] swapped = id.toCharArray();
        Assume.that(swapped[14] != swapped[15]);
        swapped[14] = id.charAt(15);
        swapped[15] = id.charAt(14);
        assertThat(CitizenId.fault(new String(swapped))).contains(Fault.CHECK_CHARACTER);
    }
}
