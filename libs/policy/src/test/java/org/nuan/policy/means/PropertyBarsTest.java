package org.nuan.policy.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.LargeExpense;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Property that bars, by the limits of different places. */
class PropertyBarsTest {

    private static final Rule<CaseFile> ACCEPTABLE = PropertyRules.acceptable(PropertyKeys.COMMON);
    private static final Provenance DECLARED = Provenance.declared();
    private static final Pack ZHENJIANG =
            Packs.builtIn().byId("zhenjiang-demonstration").orElseThrow();

    private static Evaluation evaluate(Situation situation, Pack pack) {
        return ACCEPTABLE.evaluate(CaseFile.of(situation, pack));
    }

    private static Situation owning(int persons, Property... properties) {
        Situation plain = Households.plain(persons, Money.ZERO);
        return Households.of(plain.members(), List.of(), List.of(properties), List.of());
    }

    private static Situation spending(LargeExpense.Kind kind, String day) {
        var expense = new LargeExpense("m1", kind, LocalDate.parse(day), Money.ZERO, DECLARED);
        return Households.plain(1, Money.ZERO).with(Particulars.NONE.withLargeExpenses(List.of(expense)));
    }

    private static Property money(PropertyKind kind, long yuan) {
        return Property.money("m1", kind, Money.ofYuan(yuan), DECLARED);
    }

    /** Shaoguan: deposits, securities, and both together up to six monthly standards a head; here of 1,000 yuan. */
    @ParameterizedTest(name = "deposits {0}, securities {1}")
    @CsvSource({
        "12000, 0, ASSETS_WITHIN_LIMIT",
        "6000, 6000, ASSETS_WITHIN_LIMIT",
        "6000, 6001, ASSETS_ABOVE_LIMIT",
        "12001, 0, ASSETS_ABOVE_LIMIT"
    })
    void moneyByKindAndTogether(long deposits, long securities, MeansReason reason) {
        Pack shaoguan = PackFixtures.demonstration()
                .standard("1000")
                .set("property.financial-assets-months-of-standard", "6")
                .set("property.deposits-months-of-standard", "6")
                .set("property.securities-months-of-standard", "6")
                .pack();
        Situation two = owning(2, money(PropertyKind.DEPOSITS, deposits), money(PropertyKind.SECURITIES, securities));
        assertThat(evaluate(two, shaoguan).decisiveReasons()).contains(reason);
    }

    @ParameterizedTest(name = "deposits {0}, securities {1}")
    @CsvSource({"3001, 0, DEPOSITS_ABOVE_LIMIT", "0, 2001, SECURITIES_ABOVE_LIMIT", "3000, 2000, ASSETS_WITHIN_LIMIT"})
    void oneKindMayHaveANarrowerLimit(long deposits, long securities, MeansReason reason) {
        Pack pack = PackFixtures.demonstration()
                .standard("1000")
                .set("property.deposits-months-of-standard", "3")
                .set("property.securities-months-of-standard", "2")
                .pack();
        Situation one = owning(1, money(PropertyKind.DEPOSITS, deposits), money(PropertyKind.SECURITIES, securities));
        assertThat(evaluate(one, pack).decisiveReasons()).contains(reason);
    }

    @Test
    void whatABankFoundTakesThePlaceOfWhatWasDeclaredWithoutAKind() {
        Situation one = owning(
                1,
                money(PropertyKind.FINANCIAL_ASSETS, 90_000),
                Property.money("m1", PropertyKind.DEPOSITS, Money.ofYuan(500), Provenance.verified("bank-01")));
        assertThat(CaseFile.of(one, ZHENJIANG).means().financialAssets()).isEqualTo(Money.ofYuan(500));
    }

    @ParameterizedTest(name = "worth {0}")
    @CsvSource({"0, UNKNOWN", "14999, YES", "15000, NO"})
    void aVehicleMayBarOnlyFromAValueOn(long yuan, Answer answer) {
        Pack pack = PackFixtures.demonstration()
                .set("property.vehicle-bars-from-value", "15000")
                .pack();
        Property car = Property.things("m1", PropertyKind.VEHICLE, 1, DECLARED).worth(Money.ofYuan(yuan));
        assertThat(evaluate(owning(1, car), pack).answer()).isEqualTo(answer);
        assertThat(evaluate(owning(1, car.usedFor(Property.Use.LIVELIHOOD)), pack)
                        .answer())
                .isEqualTo(Answer.YES);
    }

    /** Zhenjiang: a large farm machine or a vessel bars; a car does not where it is the only livelihood. */
    @ParameterizedTest
    @CsvSource({
        "LARGE_FARM_MACHINE, ORDINARY, NO",
        "VESSEL, ORDINARY, NO",
        "VEHICLE, LIVELIHOOD, YES",
        "VEHICLE, DISABILITY, NO",
        "COMPANY, ORDINARY, NO",
        "COMPANY, FAMILY_SHOP, NO",
        "COMPANY, DORMANT, YES"
    })
    void zhenjiang(PropertyKind kind, Property.Use use, Answer answer) {
        Property thing = Property.things("m1", kind, 1, DECLARED).usedFor(use);
        assertThat(evaluate(owning(1, thing), ZHENJIANG).answer()).isEqualTo(answer);
    }

    /** Guangdong: a family shop without employees does not bar at the edge. */
    @Test
    void aFamilyShopMayBeExempt() {
        Pack guangdong = PackFixtures.demonstration()
                .set("property.company-exempt-uses", "[FAMILY_SHOP]")
                .pack();
        Property shop = Property.things("m1", PropertyKind.COMPANY, 1, DECLARED).usedFor(Property.Use.FAMILY_SHOP);
        assertThat(evaluate(owning(1, shop), guangdong).isYes()).isTrue();
    }

    /** Zhenjiang: more than two homes, with more than twice the standard area (here 40 m²) a head. */
    @ParameterizedTest(name = "{0} homes of {1} m² for {2} persons")
    @CsvSource({
        "2, 500, 1, YES, HOMES_AND_AREA_WITHIN_LIMIT",
        "3, 53, 2, YES, HOMES_AND_AREA_WITHIN_LIMIT",
        "3, 54, 2, NO, HOMES_OR_AREA_ABOVE_LIMIT",
        "3, 0, 2, UNKNOWN, HOME_AREA_UNKNOWN"
    })
    void homesBarByNumberTogetherWithArea(int homes, int area, int persons, Answer answer, MeansReason reason) {
        Property[] owned = new Property[homes];
        Arrays.fill(owned, Property.home("m1", area * 100, DECLARED));
        Evaluation found = evaluate(owning(persons, owned), ZHENJIANG);
        assertThat(found.answer()).isEqualTo(answer);
        assertThat(found.decisiveReasons()).contains(reason);
        assertThat(found.missingFacts()).isEqualTo(answer == Answer.UNKNOWN ? List.of("m1/HOMES") : List.of());
    }

    @Test
    void afterADemolitionThereIsMoreRoom() {
        Property home = Property.home("m1", 5400, DECLARED);
        Situation resettled = owning(2, home, home, home.usedFor(Property.Use.RESETTLEMENT));
        assertThat(evaluate(resettled, ZHENJIANG).isYes()).isTrue();
        Property large = Property.home("m1", 9000, DECLARED).usedFor(Property.Use.RESETTLEMENT);
        assertThat(evaluate(owning(2, large, large, large), ZHENJIANG).isYes()).isTrue();
        assertThat(evaluate(owning(2, large, large, large, large), ZHENJIANG).answer())
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest(name = "{0} homes of {1} m²")
    @CsvSource({"1, 40, YES", "1, 41, NO", "2, 10, NO", "1, 0, UNKNOWN"})
    void homesMayBarByNumberOrArea(int homes, int area, Answer answer) {
        Pack pack = PackFixtures.demonstration()
                .set("property.home-bar", "NUMBER_OR_AREA")
                .set("property.most-homes", "1")
                .set("property.standard-area-per-head", "40")
                .set("property.home-area-percent-of-standard-area", "100")
                .pack();
        Property[] owned = new Property[homes];
        Arrays.fill(owned, Property.home("m1", area * 100, DECLARED));
        assertThat(evaluate(owning(1, owned), pack).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "HOME_BOUGHT, 2022-03-02, NO",
        "HOME_BOUGHT, 2022-03-01, YES",
        "HOME_DECORATED, 2023-02-01, NO",
        "STUDY_ABROAD, 2022-09-01, NO",
        "SCHOOL_CHOICE, 2021-09-01, YES"
    })
    void largeExpensesBarForAYear(LargeExpense.Kind kind, String day, Answer answer) {
        assertThat(evaluate(spending(kind, day), ZHENJIANG).answer()).isEqualTo(answer);
    }

    @Test
    void whatIsNotKnownYetIsNamed() {
        Situation plain = Households.plain(1, Money.ZERO);
        Situation open = Households.of(
                plain.members(),
                List.of(),
                List.of(),
                List.of(
                        new Unknown("m1", Unknown.Kind.MACHINES),
                        new Unknown("m1", Unknown.Kind.LARGE_EXPENSES),
                        new Unknown("m1", Unknown.Kind.HOMES)));
        assertThat(evaluate(open, ZHENJIANG).missingFacts())
                .containsExactly("m1/MACHINES", "m1/HOMES", "m1/LARGE_EXPENSES");
    }
}
