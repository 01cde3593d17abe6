package org.nuan.policy.tekun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.policy.tekun.TekunCases.DECLARED;
import static org.nuan.policy.tekun.TekunCases.aged;
import static org.nuan.policy.tekun.TekunCases.alone;
import static org.nuan.policy.tekun.TekunCases.decide;
import static org.nuan.policy.tekun.TekunCases.law;
import static org.nuan.policy.tekun.TekunCases.monthly;
import static org.nuan.policy.tekun.TekunCases.obliged;
import static org.nuan.policy.tekun.TekunCases.obligor;
import static org.nuan.policy.tekun.TekunCases.of;
import static org.nuan.policy.tekun.TekunCases.unableTo;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Disability.Kind;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Obligor.Standing;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.SelfCare.Item;
import org.nuan.policy.situation.Situation;

/** Published cases about the extremely poor; each names where it was published. */
class TekunPublishedCasesTest {

    private static final Set<Standing> NOTHING = EnumSet.noneOf(Standing.class);

    @ParameterizedTest(name = "national examination 2025: {0}")
    @MethodSource
    void whoIsUnableToWork(String who, Member member, boolean unable) {
        assertThat(decide(of(member)).isEntitled()).isEqualTo(unable);
    }

    static Stream<Arguments> whoIsUnableToWork() {
        return Stream.of(
                Arguments.of("55, physical disability of grade 3", alone(55).disabled(Kind.PHYSICAL, 3), false),
                Arguments.of("63, chronic bronchitis", alone(63), true),
                Arguments.of("17, vocational student", alone(17).attending(Schooling.VOCATIONAL), false),
                Arguments.of("18, visual disability of grade 2", alone(18).disabled(Kind.VISUAL, 2), false));
    }

    @ParameterizedTest(name = "national examination 2021, Zhang, 65, living alone: {0} counts {1}")
    @CsvSource({"BUSINESS,true", "PROPERTY,true", "OTHER,true", "OTHER_TRANSFER,true", "CENTRAL_BASIC_PENSION,false"})
    void whatCountsAsIncome(IncomeType type, boolean counts) {
        assertThat(decide(of(alone(65), monthly(type, 1000))).isEntitled()).isEqualTo(!counts);
    }

    @ParameterizedTest(name = "national examination 2023: {0}")
    @MethodSource
    void whichObligorIsUnable(String who, Obligor obligor, boolean unable) {
        assertThat(decide(of(alone(65), obliged(obligor))).isEntitled()).isEqualTo(unable);
    }

    static Stream<Arguments> whichObligorIsUnable() {
        Disability hearing = new Disability(Kind.HEARING, 3);
        return Stream.of(
                Arguments.of("35, tekun", obligor(35, Disability.NONE, EnumSet.of(Standing.TEKUN), 0), true),
                Arguments.of("50, dibao", obligor(50, Disability.NONE, EnumSet.of(Standing.DIBAO), 0), false),
                Arguments.of("60, hearing disability", obligor(60, hearing, NOTHING, 1000), false),
                Arguments.of("65, retired", obligor(65, Disability.NONE, NOTHING, 3000), false));
    }

    @ParameterizedTest(name = "mock examination 2025: {0}")
    @MethodSource
    void whoIsExtremelyPoor(String who, Situation situation, boolean entitled) {
        assertThat(decide(situation).isEntitled()).isEqualTo(entitled);
    }

    static Stream<Arguments> whoIsExtremelyPoor() {
        var wage = monthly(IncomeType.WAGE, 800);
        var land = monthly(IncomeType.PROPERTY, 300);
        var worker = obligor(35, Disability.NONE, NOTHING, 4000);
        Situation withParents = of(
                alone(35).disabled(Kind.PHYSICAL, 4), aged("m2", 58, Relation.PARENT), aged("m3", 59, Relation.PARENT));
        return Stream.of(
                Arguments.of("19, odd jobs", of(alone(19), wage), false),
                Arguments.of("35, physical disability of grade 4, with parents", withParents, false),
                Arguments.of("60, widowed, son working away", of(alone(60), obliged(worker)), false),
                Arguments.of("67, no relatives, land income below the standard", of(alone(67), land), true));
    }

    @ParameterizedTest(name = "examination 2017, whose support ends: {0}")
    @MethodSource
    void whoseSupportEnds(String who, Situation situation, boolean ends) {
        var after = TekunContinuation.of(situation, law().pack(), "m1", Set.of(), LocalDate.of(2023, 4, 20));
        assertThat(after.endsFrom().isPresent()).isEqualTo(ends);
        assertThat(after.decision().isEntitled()).isEqualTo(!ends);
    }

    static Stream<Arguments> whoseSupportEnds() {
        Member worker = alone(19).disabled(Kind.PHYSICAL, 3).with(Attribute.EMPLOYED);
        return Stream.of(
                Arguments.of("16, student", of(alone(16).attending(Schooling.HIGH_SCHOOL)), false),
                Arguments.of("19, disabled, employed", of(worker, monthly(IncomeType.WAGE, 900)), true),
                Arguments.of("70, on a suspended sentence", of(alone(70)), false),
                Arguments.of("70, regained self-care", of(alone(70), unableTo()), false));
    }

    @ParameterizedTest(name = "Dongying 2019, minimum wage 22,920 a year: {0} -> {1} a year")
    @CsvSource({"0, 2292", "2, 3820", "6, 7640"})
    void careByTheMinimumWage(int failed, long yearly) {
        var pack = law().standard("620")
                .set("tekun.care-basis", "MINIMUM_WAGE")
                .set("income.minimum-wage", "1910")
                .pack();
        Item[] items = Stream.of(Item.values()).limit(failed).toArray(Item[]::new);
        var parts = decide(of(alone(70), unableTo(items)), pack).parts();
        assertThat(parts.getLast().result()).isEqualTo(Money.ofYuan(yearly).dividedBy(12, RoundingMode.HALF_UP));
    }

    @ParameterizedTest(name = "{0}: {1} a month -> {3}")
    @CsvSource({
        "Dongying 2019 in town, 620, 150, 930",
        "'Dongying 2019 in the country, 5,400 a year', 450, 150, 675",
        "'Shimen in town, 580 x 12 x 1.3 = 9,048 a year', 580, 130, 754",
        "'Shimen in the country, 4,800 x 1.3 = 6,240 a year', 400, 130, 520",
        "Suzhou 2020, 1045, 140, 1463",
        "Suzhou 2020 before, 995, 140, 1393",
        "Weifang 2021 in town, 791, 130, 1028.30"
    })
    void livingByTheStandard(String place, String standard, int percent, String amount) {
        var pack = law().standard(standard)
                .set("tekun.living-percent-of-standard", "" + percent)
                .pack();
        assertThat(decide(of(alone(70)), pack).total()).isEqualTo(Money.parseYuan(amount));
    }

    @ParameterizedTest(name = "Wuxi pays its published {1}, at least 1.5 times {0}")
    @CsvSource({"1095, 1645", "1115, 1675", "1167, 1751"})
    void livingAsPublished(String standard, String amount) {
        var pack = law().standard(standard)
                .set("tekun.living-urban", amount)
                .set("tekun.living-floor-percent-of-standard", "150")
                .pack();
        var decision = decide(of(alone(70)), pack);
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
        assertThat(decision.steps()).noneMatch(step -> step.code() == TekunStep.TEKUN_LIVING_FLOOR);
    }

    /** The amount of the country was not raised with the standard of 4,860 a year; it is paid as set, and pointed out. */
    @Test
    @DisplayName("Shimen: 6,240 a year stays below 1.3 times the new standard of 4,860")
    void anAmountLeftBehind() {
        var pack = law().standard("405").set("tekun.living-urban", "520").pack();
        var decision = decide(of(alone(70)), pack);
        assertThat(decision.total()).isEqualTo(Money.ofYuan(520));
        assertThat(decision.steps()).anyMatch(step -> step.code() == TekunStep.TEKUN_LIVING_FLOOR);
    }

    @ParameterizedTest(name = "Nantong: {1} items failed -> {0} % of 820")
    @CsvSource({"10, 0", "20, 1", "40, 4"})
    void careByTheStandard(int percent, int failed) {
        var pack = law().standard("820")
                .set("tekun.care-basis", "STANDARD")
                .set(
                        "tekun.care-percent-of-standard",
                        "{SELF_CARE_FULL: 10, SELF_CARE_PARTIAL: 20, SELF_CARE_LOST: 40}")
                .pack();
        Item[] items = Stream.of(Item.values()).limit(failed).toArray(Item[]::new);
        var parts = decide(of(alone(70), unableTo(items)), pack).parts();
        assertThat(parts.getLast().result()).isEqualTo(Money.ofFen(820L * percent));
    }

    @Test
    @DisplayName("Suzhou 2020: 1,463 less own income")
    void ownIncomeInSuzhou() {
        var pack = law().standard("1045")
                .set("tekun.living-percent-of-standard", "140")
                .set("tekun.own-income", "DEDUCTED")
                .pack();
        var rent = monthly(IncomeType.PROPERTY, 463);
        assertThat(decide(of(alone(70), rent), pack).total()).isEqualTo(Money.ofYuan(1000));
    }

    @Test
    void supportEndsInTheMonthAfterTheDecision() {
        var worker = alone(40).with(Attribute.EMPLOYED).disabled(Kind.VISUAL, 1);
        var after = TekunContinuation.of(of(worker), law().pack(), "m1", Set.of(), LocalDate.of(2023, 12, 20));
        assertThat(after.endsFrom()).contains(BenefitMonth.of(2024, 1));
        assertThat(after.decision().reasons()).containsExactly(TekunReason.REGAINED_ABILITY_TO_WORK);
        assertThat(after.examineNext()).contains(Scheme.DIBAO).doesNotContain(Scheme.TEKUN);
        assertThat(after.objectionWorkdays()).isEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource
    void everyEndOfTheLaw(TekunReason reason, Situation situation, Set<TekunContinuation.Event> events) {
        var after = TekunContinuation.of(situation, law().pack(), "m1", events, LocalDate.of(2023, 4, 20));
        assertThat(after.endsFrom()).contains(BenefitMonth.of(2023, 5));
        assertThat(after.decision().reasons()).contains(reason);
    }

    static Stream<Arguments> everyEndOfTheLaw() {
        var event = TekunContinuation.Event.class;
        var none = EnumSet.noneOf(event);
        var son = obligor(30, Disability.NONE, NOTHING, 6000);
        return Stream.of(
                Arguments.of(TekunReason.DIED_OR_DECLARED_SO, of(alone(80)), Set.of(TekunContinuation.Event.DIED)),
                Arguments.of(
                        TekunReason.REGAINED_ABILITY_TO_WORK,
                        of(alone(40).disabled(Kind.PHYSICAL, 2)),
                        Set.of(TekunContinuation.Event.ABLE_TO_WORK)),
                Arguments.of(TekunReason.NOT_ELDERLY, of(alone(40).disabled(Kind.PHYSICAL, 4)), none),
                Arguments.of(TekunReason.AWAY_SO_NOT_SUPPORTED, of(alone(70).away(Absence.IMPRISONED)), none),
                Arguments.of(TekunReason.OBLIGOR_NOT_OLD, of(alone(70), obliged(son)), none),
                Arguments.of(TekunReason.GAVE_IT_UP, of(alone(70)), Set.of(TekunContinuation.Event.GAVE_UP)));
    }

    @ParameterizedTest(name = "{0} years old at {1}: {2}")
    @CsvSource({
        "17, NONE, true",
        "18, NONE, false",
        "18, COMPULSORY, true",
        "19, HIGH_SCHOOL, true",
        "19, VOCATIONAL, true",
        "19, COLLEGE, false"
    })
    void aChildIsSupportedUntil18AndOnWhileAtSchool(int age, Schooling schooling, boolean goesOn) {
        var after = TekunContinuation.of(
                of(alone(age).attending(schooling)), law().pack(), "m1", Set.of(), LocalDate.of(2023, 4, 20));
        assertThat(after.decision().isEntitled()).isEqualTo(goesOn);
    }

    @Test
    void incomeAboveTheStandardEndsIt() {
        var pension = new Income("m1", IncomeType.EMPLOYEE_PENSION, Money.ofYuan(1000), DECLARED);
        var after =
                TekunContinuation.of(of(alone(70), pension), law().pack(), "m1", Set.of(), LocalDate.of(2023, 4, 20));
        assertThat(after.endsFrom()).isPresent();
    }

    @Test
    void newSelfCareOnlyChangesTheCareAllowance() {
        var lost = Particulars.NONE.withSelfCare(
                List.of(new SelfCare("m1", LocalDate.of(2023, 4, 1), EnumSet.allOf(Item.class))));
        var after = TekunContinuation.of(of(alone(70), lost), law().pack(), "m1", Set.of(), LocalDate.of(2023, 4, 20));
        assertThat(after.decision().total()).isEqualTo(Money.ofYuan(1300 + 1494));
    }
}
