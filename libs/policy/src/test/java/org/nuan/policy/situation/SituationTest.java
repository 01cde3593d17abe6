package org.nuan.policy.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.InvalidSituation.Problem;

class SituationTest {

    @Test
    void refusesEveryImpossibilityAtOnce() {
        InvalidSituation refused = catchThrowableOfType(
                InvalidSituation.class,
                () -> new Situation(
                        LocalDate.of(2026, 11, 2),
                        BenefitMonth.of(2026, 12),
                        RegionCode.of("990101"),
                        Residence.RURAL,
                        List.of(
                                Member.of("m1", LocalDate.of(1990, 1, 1), Relation.APPLICANT),
                                Member.of("m1", LocalDate.of(2026, 11, 3), Relation.APPLICANT),
                                Member.of("m3", LocalDate.of(1850, 1, 1), Relation.PARENT)),
                        List.of(
                                new Income("m1", IncomeType.WAGE, Money.ofFen(-1), Provenance.declared()),
                                new Income("m9", IncomeType.WAGE, Money.ZERO, Provenance.declared())),
                        List.of(
                                Property.assets("m1", Money.ofYuan(100_000_001), Provenance.declared()),
                                Property.things("m1", PropertyKind.HOME, -1, Provenance.declared())),
                        List.of(),
                        List.of(new Unknown("m8", Unknown.Kind.INCOME))));
        assertThat(refused.problems())
                .extracting(Problem::field, problem -> problem.code().name())
                .containsExactly(
                        tuple("/members/1/id", "MEMBER_TWICE"),
                        tuple("/members/1/birthDate", "BORN_LATER"),
                        tuple("/members/2/birthDate", "IMPOSSIBLE_AGE"),
                        tuple("/members", "NOT_ONE_APPLICANT"),
                        tuple("/incomes/0/monthly", "NEGATIVE"),
                        tuple("/incomes/1/memberId", "UNKNOWN_MEMBER"),
                        tuple("/properties/0/amount", "ABSURD"),
                        tuple("/properties/1/count", "NEGATIVE"),
                        tuple("/unknowns/0/memberId", "UNKNOWN_MEMBER"));
    }

    @Test
    void aDisabilityHasAGrade() {
        assertThatThrownBy(() -> new Disability(Disability.Kind.PHYSICAL, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Disability(Disability.Kind.NONE, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What a decision cannot see, it cannot depend on. */
    @Test
    void knowsNoSexNameOrCitizenId() {
        assertThat(Stream.of(Situation.class, Member.class, Income.class, Property.class, Expenditure.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.contains("sex")
                        || name.contains("gender")
                        || name.contains("name")
                        || name.contains("citizen")
                        || name.contains("nation"));
    }
}
