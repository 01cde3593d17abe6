package org.nuan.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.PackVariant.Change;

class PackVariantTest {

    private static final Pack NANJING = Packs.builtIn().byId("nanjing").orElseThrow();
    private static final BenefitMonth MARCH = BenefitMonth.of(2023, 3);

    private static List<PackError> errors(Change... changes) {
        return PackVariant.of(NANJING, MARCH, List.of(changes)) instanceof Loading.Rejected(List<PackError> errors)
                ? errors
                : List.of();
    }

    @Test
    void aChangeAppliesFromItsMonthOnAndTheOriginalStaysAsItIs() {
        Pack changed = PackVariant.of(NANJING, MARCH, List.of(new Change("standard.urban", "1085.62")))
                .orThrow();
        assertThat(changed.at(Parameters.STANDARD_URBAN, MARCH).value()).isEqualTo(Money.parseYuan("1085.62"));
        assertThat(changed.at(Parameters.STANDARD_URBAN, MARCH).validity().grade())
                .isEqualTo(Grade.DEMO);
        assertThat(changed.at(Parameters.STANDARD_URBAN, MARCH.plus(-1)).value())
                .isEqualTo(Money.ofYuan(1030));
        assertThat(changed.at(Parameters.STANDARD_URBAN, BenefitMonth.of(2019, 8))
                        .value())
                .isEqualTo(Money.ofYuan(900));
        assertThat(changed.at(Parameters.STANDARD_RURAL, MARCH).value()).isEqualTo(Money.ofYuan(1030));
        assertThat(changed.appliesUntil()).isEqualTo(NANJING.appliesUntil());
        assertThat(NANJING.at(Parameters.STANDARD_URBAN, MARCH).value()).isEqualTo(Money.ofYuan(1030));
    }

    @Test
    void whatThePackDoesNotSetYetCanBeSet() {
        Pack changed = PackVariant.of(NANJING, MARCH, List.of(new Change("funds.central-percent", "40")))
                .orThrow();
        assertThat(NANJING.find(FundParameters.CENTRAL, MARCH)).isEmpty();
        assertThat(changed.at(FundParameters.CENTRAL, MARCH).value()).isEqualTo(40);
        assertThat(changed.find(FundParameters.CENTRAL, MARCH.plus(-1))).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        List<PackError> errors = errors(
                new Change("standard.urban", "-5"),
                new Change("standard.moon", "5"),
                new Change("amount.minimum-percent-of-standard", "200"),
                new Change("standard.rural", " "),
                new Change("standard.rural", "1"),
                new Change("income.not-counted", "[LUCK]"),
                new Change("property.vehicle-bars", "{a: [}"));
        assertThat(errors)
                .extracting(PackError::path)
                .containsExactly(
                        "changes[0].value",
                        "changes[1].parameter",
                        "changes[2].value",
                        "changes[3].value",
                        "changes[4].parameter",
                        "changes[5].value[0]",
                        "changes[6].value");
        assertThat(errors.getFirst().message()).contains("allowed: an amount in yuan");
    }
}
