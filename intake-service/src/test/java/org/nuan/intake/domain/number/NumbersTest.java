package org.nuan.intake.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.RegionCode;

class NumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID COMMAND = UUID.fromString("6a2f1c9e-0b5d-8c3a-9f11-2233445566aa");

    @Test
    void checkCharacterAgreesWithThePublishedExample() {
        // The example of the Global Release Identifier standard, which uses the same system.
        assertThat(CheckCharacter.of("A12425GABC1234002")).isEqualTo('M');
        assertThat(CheckCharacter.holds("A12425GABC1234002M")).isTrue();
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String number = ReceiptNumber.of(DAY, COMMAND, 0).value();
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int at = 0; at < number.length(); at++) {
            for (char wrong : alphabet.toCharArray()) {
                String changed = number.substring(0, at) + wrong + number.substring(at + 1);
                assertThat(CheckCharacter.holds(changed)).isEqualTo(changed.equals(number));
            }
        }
    }

    @Test
    void everySwapOfDifferentNeighboursIsFound() {
        String number =
                LetterNumber.of(RegionCode.of("990101001001"), DAY, COMMAND).value();
        for (int at = 0; at + 1 < number.length(); at++) {
            String swapped =
                    number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
            assertThat(CheckCharacter.holds(swapped)).isEqualTo(swapped.equals(number));
        }
    }

    @Test
    void theSameCommandGivesTheSameNumberAndAnotherAttemptAnotherOne() {
        assertThat(ReceiptNumber.of(DAY, COMMAND, 0)).isEqualTo(ReceiptNumber.of(DAY, COMMAND, 0));
        assertThat(ReceiptNumber.of(DAY, COMMAND, 1)).isNotEqualTo(ReceiptNumber.of(DAY, COMMAND, 0));
    }

    @Test
    void aLetterNumberNamesCountyAndDay() {
        assertThat(LetterNumber.of(RegionCode.of("990101001001"), DAY, COMMAND).value())
                .startsWith("SQ99010120261120")
                .hasSize(25);
    }

    @Test
    void aWrongCheckCharacterIsNoNumber() {
        String good = ReceiptNumber.of(DAY, COMMAND, 0).value();
        char last = good.charAt(good.length() - 1) == 'A' ? 'B' : 'A';
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptNumber(good.substring(0, good.length() - 1) + last));
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterNumber("SQ1"));
    }
}
