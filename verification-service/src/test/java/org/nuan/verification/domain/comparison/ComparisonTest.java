package org.nuan.verification.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.RegionCode;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.order.Declared;
import org.nuan.verification.domain.source.Item;

class ComparisonTest {

    private static final RegionCode VILLAGE = RegionCode.of("990101001001");

    private final Comparison comparison = new Comparison(new Tolerances(5_000, 10, 30_000, 500_000, 2_400_000, 1));

    private static Finding amount(Item item, long fen) {
        return new Finding(item, fen, null, null, null);
    }

    private static Finding fact(Item item, @Nullable String text) {
        return new Finding(item, null, text, null, null);
    }

    private List<Discrepancy> compare(List<Declared> declared, Finding... found) {
        return comparison.compare(
                Orders.adult("p1", Orders.LIN, "林小燕", declared.toArray(Declared[]::new)), List.of(found), VILLAGE);
    }

    @Test
    void lin_declared_everything() {
        assertThat(compare(
                        List.of(new Declared("WAGE", 186_000L), new Declared("FINANCIAL_ASSETS", 321_540L)),
                        amount(Item.WAGE, 186_000),
                        amount(Item.DEPOSIT, 321_540),
                        fact(Item.MARRIAGE, "DIVORCED"),
                        fact(Item.HOUSEHOLD_REGISTER, "990101001001")))
                .isEmpty();
    }

    @Test
    void zhao_declared_nothing() {
        assertThat(compare(
                        List.of(),
                        amount(Item.WAGE, 420_000),
                        amount(Item.TAXED_INCOME, 420_000),
                        fact(Item.VEHICLE, "small passenger car"),
                        amount(Item.DEPOSIT, 8_600_000)))
                .extracting(Discrepancy::item, Discrepancy::grade, Discrepancy::difference, Discrepancy::found)
                .containsExactly(
                        tuple(Item.WAGE, Grade.MAJOR, Difference.INCOME_UNDECLARED, 420_000L),
                        tuple(Item.DEPOSIT, Grade.MAJOR, Difference.BALANCE_UNDECLARED, 8_600_000L),
                        tuple(Item.VEHICLE, Grade.MAJOR, Difference.VEHICLE_UNDECLARED, 1L));
    }

    @Test
    void chen_is_dead() {
        assertThat(compare(List.of(), fact(Item.DEATH, "registration cancelled"), fact(Item.FUNERAL, "cremation")))
                .extracting(Discrepancy::item, Discrepancy::grade)
                .containsExactly(tuple(Item.DEATH, Grade.STOP), tuple(Item.FUNERAL, Grade.STOP));
    }

    @Test
    void an_income_may_exceed_the_declared_one_by_the_tolerance_and_no_fen_more() {
        List<Declared> declared = List.of(new Declared("WAGE", 100_000L));
        assertThat(compare(declared, amount(Item.WAGE, 110_000))).isEmpty();
        assertThat(compare(declared, amount(Item.WAGE, 110_001)))
                .extracting(Discrepancy::grade, Discrepancy::difference)
                .containsExactly(tuple(Grade.MINOR, Difference.INCOME_ABOVE_DECLARED));
        assertThat(compare(declared, amount(Item.WAGE, 130_001)))
                .extracting(Discrepancy::grade)
                .containsExactly(Grade.MAJOR);
        assertThat(compare(declared, amount(Item.WAGE, 20_000))).isEmpty();
    }

    @Test
    void the_same_wage_seen_by_the_tax_office_is_not_a_second_income() {
        List<Declared> declared = List.of(new Declared("WAGE", 200_000L));
        assertThat(compare(declared, amount(Item.WAGE, 200_000), amount(Item.TAXED_INCOME, 200_000)))
                .isEmpty();
        assertThat(compare(declared, amount(Item.WAGE, 200_000), amount(Item.TAXED_INCOME, 300_000)))
                .extracting(Discrepancy::item)
                .containsExactly(Item.TAXED_INCOME);
    }

    @Test
    void a_pension_that_does_not_count_need_not_be_declared() {
        assertThat(compare(List.of(), new Finding(Item.PENSION, 23_000L, "central-basic", null, null)))
                .isEmpty();
        assertThat(compare(List.of(), new Finding(Item.PENSION, 123_000L, "employee", null, null)))
                .extracting(Discrepancy::item, Discrepancy::grade)
                .containsExactly(tuple(Item.PENSION, Grade.MAJOR));
    }

    @Test
    void several_small_accounts_are_one_balance() {
        assertThat(compare(List.of(), amount(Item.DEPOSIT, 300_000), amount(Item.DEPOSIT, 200_000)))
                .isEmpty();
        assertThat(compare(List.of(), amount(Item.DEPOSIT, 300_000), amount(Item.DEPOSIT, 200_001)))
                .extracting(Discrepancy::grade, Discrepancy::found)
                .containsExactly(tuple(Grade.MINOR, 500_001L));
    }

    @Test
    void assets_declared_in_one_sum_cover_each_kind_once() {
        List<Declared> declared = List.of(new Declared("FINANCIAL_ASSETS", 3_000_000L));
        assertThat(compare(declared, amount(Item.DEPOSIT, 3_000_000))).isEmpty();
        assertThat(compare(declared, amount(Item.DEPOSIT, 3_000_000), amount(Item.SECURITIES_HOLDING, 2_500_000)))
                .extracting(Discrepancy::item)
                .containsExactly(Item.SECURITIES_HOLDING);
    }

    @Test
    void things_are_counted() {
        List<Declared> declared = List.of(new Declared("VEHICLE", null), new Declared("HOME", null));
        assertThat(compare(declared, fact(Item.VEHICLE, "car"), fact(Item.REAL_ESTATE, "house")))
                .isEmpty();
        assertThat(compare(
                        List.of(),
                        fact(Item.COMPANY, "shop"),
                        fact(Item.REAL_ESTATE, "house"),
                        fact(Item.REAL_ESTATE, "flat")))
                .extracting(Discrepancy::item, Discrepancy::grade)
                .containsExactly(tuple(Item.COMPANY, Grade.MAJOR), tuple(Item.REAL_ESTATE, Grade.MAJOR));
        assertThat(compare(List.of(), fact(Item.REAL_ESTATE, "house")))
                .extracting(Discrepancy::grade)
                .containsExactly(Grade.MINOR);
    }

    @Test
    void costs_must_not_be_smaller_than_declared() {
        List<Declared> declared = List.of(new Declared("MEDICAL_SELF_PAID", 1_000_000L));
        assertThat(compare(declared, amount(Item.MEDICAL_SELF_PAID, 900_000))).isEmpty();
        assertThat(compare(declared, amount(Item.MEDICAL_SELF_PAID, 400_000)))
                .extracting(Discrepancy::difference, Discrepancy::grade)
                .containsExactly(tuple(Difference.EXPENSE_BELOW_DECLARED, Grade.MINOR));
    }

    @Test
    void registration_in_another_county_is_pointed_out() {
        assertThat(compare(List.of(), fact(Item.HOUSEHOLD_REGISTER, "990102001001")))
                .extracting(Discrepancy::difference, Discrepancy::grade)
                .containsExactly(tuple(Difference.REGISTERED_ELSEWHERE, Grade.MINOR));
    }
}
