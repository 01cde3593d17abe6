package org.nuan.policy.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.SpecialAid;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;

/** Which special aid each rung opens. */
class EntitlementsTest {

    private static final Pack PACK = PackFixtures.demonstration().pack();
    private static final Member MOTHER = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);
    private static final Member PUPIL =
            Member.of("m2", LocalDate.of(2012, 1, 1), Relation.CHILD).attending(Schooling.COMPULSORY);

    private static List<Entitlement> on(Pack pack, Rung rung) {
        CaseFile file = CaseFile.of(Households.of(List.of(MOTHER, PUPIL), List.of(), List.of(), List.of()), pack);
        return Entitlements.of(file, new Rungs(Map.of("m1", rung, "m2", rung), Map.of(), rung, List.of()));
    }

    @ParameterizedTest(name = "国办发〔2021〕42号: {0} is in class {1}")
    @CsvSource({
        "TEKUN, medical-first, 70",
        "CHILD_WITHOUT_CARE, medical-first, 70",
        "DIBAO, medical-second, 70",
        "SINGLE_PERSON_DIBAO, medical-second, 70",
        "DIBAO_EDGE, medical-third, 60",
        "RIGID_EXPENDITURE, medical-fourth, 60"
    })
    void everyRungHasItsMedicalClass(Rung rung, String id, int percent) {
        assertThat(on(PACK, rung))
                .filteredOn(one -> one.aid().field() == SpecialAid.Field.MEDICAL)
                .extracting(one -> one.aid().id(), one -> one.aid().percent())
                .containsExactly(tuple(id, percent));
    }

    @Test
    void theFiguresStandInTheText() {
        SpecialAid third = PACK.entries(Sections.SPECIAL_AIDS).stream()
                .filter(aid -> aid.id().equals("medical-third"))
                .findFirst()
                .orElseThrow();
        assertThat(third.filled().en())
                .isEqualTo(
                        "third class: of what one pays oneself above 10 % of the local disposable income a head, at least 60 % is borne");
        assertThat(third.filled().zh()).contains("10%").contains("60%").doesNotContain("{");
    }

    @Test
    void someAidIsForSomeMembersOnly() {
        assertThat(on(PACK, Rung.DIBAO))
                .extracting(one -> one.aid().id(), Entitlement::members)
                .contains(tuple("education", List.of("m2")), tuple("employment", List.of("m1")))
                .contains(tuple("legal", List.of("m1", "m2")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rung.class,
            names = {"NONE"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("in the demonstration every rung of a household opens medical aid, housing and schooling")
    void noFieldEndsWhereARungDoes(Rung rung) {
        assertThat(on(PACK, rung))
                .extracting(one -> one.aid().field())
                .contains(SpecialAid.Field.MEDICAL, SpecialAid.Field.HOUSING, SpecialAid.Field.EDUCATION);
    }

    @Test
    void offTheLadderThereIsNone() {
        assertThat(on(PACK, Rung.NONE)).isEmpty();
    }

    @Test
    void inExtraordinaryTimesTheEdgeMayGetWhatTheGuaranteeOpens() {
        Pack extended = PackFixtures.demonstration().section("switches", """

                          - id: wider
                            name: {zh: 扩围, en: wider}
                            kind: EXTEND_TO_EDGE
                            applies-from: 2023-04
                            applies-until: 2023-04
                            source: nanjing-2022
                        """).pack();
        assertThat(on(extended, Rung.DIBAO_EDGE))
                .extracting(one -> one.aid().id())
                .contains("medical-second", "medical-third");
    }

    @Test
    void theTableSaysWhatEachStepDownCosts() {
        List<Cliff> table = Cliff.table(PACK, BenefitMonth.of(2023, 4));
        assertThat(table)
                .extracting(Cliff::from, Cliff::to, Cliff::valueLost)
                .containsExactly(
                        tuple(Rung.DIBAO, Rung.DIBAO_EDGE, Money.ofYuan(25)),
                        tuple(Rung.DIBAO_EDGE, Rung.RIGID_EXPENDITURE, Money.ofYuan(10)),
                        tuple(Rung.RIGID_EXPENDITURE, Rung.NONE, Money.ofYuan(40)));
        assertThat(table.getFirst().lost()).isEmpty();
        assertThat(table.getFirst().reduced())
                .extracting(SpecialAid::id)
                .containsExactly("medical-second", "housing-most", "heating-most");
        assertThat(table.get(1).lost()).extracting(SpecialAid::id).containsExactly("legal");
    }

    @Test
    void itIsStoredWithItsSourceAndGrade() {
        assertThat(on(PACK, Rung.DIBAO).getFirst().toMap())
                .containsEntry("id", "medical-second")
                .containsEntry("field", "MEDICAL")
                .containsEntry("grade", "DEMO")
                .containsEntry("members", List.of("m1", "m2"));
    }
}
