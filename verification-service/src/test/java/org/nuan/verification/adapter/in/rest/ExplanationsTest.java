package org.nuan.verification.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuan.verification.domain.comparison.Difference;
import org.nuan.verification.domain.comparison.Discrepancy;
import org.nuan.verification.domain.comparison.Grade;
import org.nuan.verification.domain.source.Item;

class ExplanationsTest {

    private final Explanations explanations = new Explanations();

    @Test
    void every_difference_of_every_item_has_a_sentence_in_both_languages() {
        for (Difference difference : Difference.values()) {
            for (Item item : Item.values()) {
                Discrepancy discrepancy = new Discrepancy("p1", item, 100L, 2_050L, Grade.MINOR, difference);
                for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                    assertThat(explanations.of(discrepancy, locale))
                            .doesNotContain("{")
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void money_is_told_in_yuan_and_an_unknown_language_is_chinese() {
        Discrepancy wage =
                new Discrepancy("p1", Item.WAGE, 186_000L, 420_050L, Grade.MAJOR, Difference.INCOME_ABOVE_DECLARED);
        assertThat(explanations.of(wage, Locale.FRENCH)).isEqualTo("工资收入：申报每月 1860.00 元，查到每月 4200.50 元。");
        assertThat(explanations.of(wage, Locale.UK))
                .isEqualTo("Wage: declared 1860.00 yuan a month, found 4200.50 yuan a month.");
    }
}
