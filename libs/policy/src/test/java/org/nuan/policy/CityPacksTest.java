package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;

/** The minimum living guarantee of the cities whose notices are shipped. */
class CityPacksTest {

    private static final Member ADULT = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);
    private static final Member SPOUSE = Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE);
    private static final Member OLD = Member.of("m3", LocalDate.of(1948, 1, 1), Relation.PARENT);
    private static final Member CHILD = Member.of("m4", LocalDate.of(2015, 1, 1), Relation.CHILD);

    private static Decision decide(String pack, String month, Residence residence, long income, Member... members) {
        Pack law = Packs.builtIn().byId(pack).orElseThrow();
        var rent = new Income(members[0].id(), IncomeType.PROPERTY, Money.ofYuan(income), Provenance.declared());
        Situation situation = new Situation(
                LocalDate.of(2019, 7, 1),
                BenefitMonth.parse(month),
                law.region(),
                residence,
                List.of(members),
                List.of(rent),
                List.of(),
                List.of(),
                List.of());
        return PolicyEngine.decide(situation, law, Scheme.DIBAO);
    }

    private static List<String> parts(Decision decision) {
        return decision.parts().stream()
                .map(step -> step.memberId() + " " + step.formula())
                .toList();
    }

    @ParameterizedTest(name = "Suzhou {1}: {2}, with 120 % {3}")
    @CsvSource({
        "suzhou-2020, 2019-07, 995, 1194",
        "suzhou-2020, 2020-07, 1045, 1254",
        "suzhou-2025, 2025-06, 1155, 1386",
        "suzhou-2025, 2025-07, 1208, 1449.60"
    })
    void suzhouStandards(String pack, String month, String standard, String raised) {
        Member ill = ADULT.with(Attribute.SERIOUS_ILLNESS);
        assertThat(decide(pack, month, Residence.URBAN, 0, ADULT).total()).isEqualTo(Money.parseYuan(standard));
        assertThat(decide(pack, month, Residence.URBAN, 500, ill).total())
                .as("the seriously ill in full")
                .isEqualTo(Money.parseYuan(raised));
        Member old = Member.of("m1", LocalDate.of(1950, 1, 1), Relation.APPLICANT);
        assertThat(decide(pack, month, Residence.URBAN, 500, old).total())
                .as("the elderly by the gap")
                .isEqualTo(Money.parseYuan(raised).minus(Money.ofYuan(500)));
    }

    @Test
    void aFamilyInSuzhou() {
        Member ill = SPOUSE.with(Attribute.SERIOUS_ILLNESS);
        assertThat(parts(decide("suzhou-2020", "2020-07", Residence.URBAN, 2000, ADULT, ill, OLD, CHILD)))
                .containsExactly(
                        " 545.00 × 1 = 545.00",
                        "m2 1045.00 × 120 % = 1254.00",
                        "m3 1045.00 × 120 % − 2000.00 ÷ 4 = 754.00",
                        "m4 1045.00 × 120 % − 2000.00 ÷ 4 = 754.00");
    }

    @ParameterizedTest(name = "Huichang {0}: {1} / {2} / {3} / {4}")
    @CsvSource({"URBAN, 885, 565, 515, 465", "RURAL, 660, 455, 400, 355"})
    void huichangTiers(Residence residence, long standing, long b, long c, long d) {
        Member disabled = SPOUSE.disabled(Disability.Kind.MENTAL, 3);
        assertThat(huichang(residence, OLD.disabled(Disability.Kind.VISUAL, 1))).isEqualTo(standing);
        assertThat(huichang(residence, ADULT, disabled)).isEqualTo(2 * b);
        assertThat(huichang(residence, ADULT, SPOUSE, CHILD)).isEqualTo(3 * c);
        assertThat(huichang(residence, ADULT, SPOUSE)).isEqualTo(2 * d);
    }

    private static long huichang(Residence residence, Member first, Member... others) {
        Member applicant = new Member(
                first.id(),
                first.birthDate(),
                Relation.APPLICANT,
                first.disability(),
                first.schooling(),
                first.absence(),
                first.attributes());
        Member[] all = new Member[others.length + 1];
        all[0] = applicant;
        System.arraycopy(others, 0, all, 1, others.length);
        return decide("huichang", "2023-05", residence, 100, all).total().fen() / 100;
    }

    @Test
    void xiuyuByTheConditionOfEachPerson() {
        Member ill = SPOUSE.with(Attribute.SERIOUS_ILLNESS);
        Member worker = ADULT.with(Attribute.EMPLOYED);
        assertThat(parts(decide("xiuyu", "2023-10", Residence.RURAL, 1000, worker, ill, OLD, CHILD)))
                .containsExactly(
                        "m1 370.00 × 1 = 370.00",
                        "m2 820.00 × 1 = 820.00",
                        "m3 570.00 × 1 = 570.00",
                        "m4 570.00 × 1 = 570.00");
        assertThat(parts(decide("xiuyu", "2023-10", Residence.RURAL, 100, ADULT, SPOUSE)))
                .containsExactly("m1 450.00 × 1 = 450.00", "m2 450.00 × 1 = 450.00");
        assertThat(decide("xiuyu", "2023-10", Residence.RURAL, 0, ADULT, CHILD).total())
                .as("without any income the whole household gets 820 a head")
                .isEqualTo(Money.ofYuan(1640));
    }

    @Test
    void zhenjiangsHighestClass() {
        Member veteran = ADULT.with(Attribute.VETERAN, Attribute.MINORITY);
        Decision decision = decide("zhenjiang-demonstration", "2023-01", Residence.URBAN, 1000, veteran, OLD, CHILD);
        assertThat(decision.pack().demonstration()).isTrue();
        assertThat(parts(decision))
                .containsExactly(
                        " (1030.00 × 3 − 1000.00) × 3 ÷ 3 = 2090.00",
                        "m1 1030.00 × 20 % = 206.00",
                        "m3 1030.00 × 20 % = 206.00",
                        "m4 1030.00 × 10 % = 103.00");
    }
}
