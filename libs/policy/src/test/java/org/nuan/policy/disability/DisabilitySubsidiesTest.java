package org.nuan.policy.disability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.RuleOutline;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** The two subsidies after the model of Jiangsu, at a standard of 1,000. */
class DisabilitySubsidiesTest {

    private static final PackFixtures FIXTURE = PackFixtures.demonstration()
            .schemes("DIBAO", "DISABILITY_LIVING_SUBSIDY", "DISABILITY_NURSING_SUBSIDY")
            .plainGap()
            .standard("1000");
    private static final Pack PACK = FIXTURE.pack();
    private static final Member WORKER = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);
    private static final Member SON = Member.of("m2", LocalDate.of(1995, 1, 1), Relation.CHILD);

    private static Situation situation(
            Residence residence, List<Member> members, long wage, Particulars particulars, Unknown... unknowns) {
        return new Situation(
                LocalDate.of(2023, 3, 1),
                BenefitMonth.of(2023, 4),
                RegionCode.of("990101"),
                residence,
                members,
                List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(wage), Provenance.declared())),
                List.of(),
                List.of(),
                particulars,
                List.of(unknowns));
    }

    private static Decision living(List<Member> members, long wage, Unknown... unknowns) {
        return PolicyEngine.decide(
                situation(Residence.URBAN, members, wage, Particulars.NONE, unknowns),
                PACK,
                Scheme.DISABILITY_LIVING_SUBSIDY);
    }

    private static Decision nursing(Pack pack, Residence residence, Member son, Particulars particulars) {
        return PolicyEngine.decide(
                situation(residence, List.of(WORKER, son), 9000, particulars), pack, Scheme.DISABILITY_NURSING_SUBSIDY);
    }

    @Test
    void theTreesReadLikeTheLaw() {
        assertThat(RuleOutline.of(SubsidyRules.LIVING))
                .containsExactly(
                        "living-person | 国发〔2015〕52号 | Does the person get the living subsidy?",
                        "  living-apart | 国发〔2015〕52号 | Does no other support already include it?",
                        "  living-class | 国发〔2015〕52号 | Does the person belong to a class that gets it?");
        assertThat(RuleOutline.of(SubsidyRules.NURSING))
                .containsExactly(
                        "nursing-person | 国发〔2015〕52号 | Does the person get the nursing subsidy?",
                        "  nursing-apart | 国发〔2015〕52号 | Does no other support already include it?",
                        "  nursing-class | 国发〔2015〕52号 | Does the person belong to a class that gets it?",
                        "  nursing-care | 国发〔2015〕52号 | Does the person need care for long?",
                        "  nursing-higher | 国发〔2015〕52号 | Is it higher than the care money of which a person gets one only?");
    }

    @ParameterizedTest(name = "Jiangsu: {0} grade {1}, household wage {2}: {3}")
    @CsvSource({
        "PHYSICAL, 1, 500, 350.00",
        "PHYSICAL, 2, 500, 350.00",
        "PHYSICAL, 3, 500, 250.00",
        "MENTAL, 3, 500, 350.00",
        "VISUAL, 4, 500, 250.00",
        "PHYSICAL, 2, 9000, 1000.00",
        "MENTAL, 3, 9000, 1000.00",
        "PHYSICAL, 3, 9000, 0.00"
    })
    void sharesOfTheStandard(Disability.Kind kind, int grade, long wage, String amount) {
        Decision decision = living(List.of(WORKER, SON.disabled(kind, grade)), wage);
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
        assertThat(decision.isEntitled()).isEqualTo(decision.total().isPositive());
    }

    @Test
    void whoEarnsAFixedIncomeOutsideTheGuaranteeGetsNone() {
        Decision decision = living(List.of(WORKER.disabled(Disability.Kind.PHYSICAL, 2), SON), 9000);
        assertThat(decision.reasons()).containsExactly(DisabilityReason.IN_NO_DISABILITY_CLASS);
    }

    @ParameterizedTest(name = "Jiangsu, several disabled in one household: wage {0}: {1}")
    @CsvSource({"3900, 1200.00", "4000, 1200.00", "4001, 0.00"})
    void severalDisabled(long wage, String amount) {
        List<Member> members =
                List.of(WORKER.disabled(Disability.Kind.HEARING, 4), SON.disabled(Disability.Kind.PHYSICAL, 3));
        assertThat(living(members, wage).total()).isEqualTo(Money.parseYuan(amount));
    }

    @ParameterizedTest(name = "Jiangsu, living on elderly parents: parent born {0}: {1}")
    @CsvSource({"1960-04-01, 600.00", "1965-04-01, 0.00"})
    void livingOnElderlyParents(LocalDate born, String amount) {
        List<Member> members =
                List.of(Member.of("m1", born, Relation.APPLICANT), SON.disabled(Disability.Kind.PHYSICAL, 3));
        assertThat(living(members, 3000).total()).isEqualTo(Money.parseYuan(amount));
    }

    @Test
    void aHouseholdWithoutADisabledMember() {
        assertThat(living(List.of(WORKER, SON), 500).reasons()).containsExactly(DisabilityReason.NOBODY_DISABLED);
    }

    @Test
    void whatDecidesTheRungDecidesTheClass() {
        Decision decision = living(
                List.of(WORKER, SON.disabled(Disability.Kind.PHYSICAL, 2)),
                500,
                new Unknown("m1", Unknown.Kind.INCOME));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.missingFacts()).containsExactly("m1/INCOME");
    }

    @Test
    void anUnknownIncomeOfTheDisabledPersonIsOpenOnlyOutsideTheGuarantee() {
        Decision decision = living(
                List.of(WORKER, SON.disabled(Disability.Kind.PHYSICAL, 2)),
                9000,
                new Unknown("m2", Unknown.Kind.INCOME));
        assertThat(decision.missingFacts()).containsExactly("m2/INCOME");
    }

    @Test
    void whoeverIsSupportedAsTekunHasItIncluded() {
        CaseFile file = CaseFile.of(
                situation(Residence.URBAN, List.of(WORKER.disabled(Disability.Kind.PHYSICAL, 1)), 0, Particulars.NONE),
                PACK);
        Rungs tekun = new Rungs(Map.of("m1", Rung.TEKUN), Map.of(), Rung.NONE, List.of());
        assertThat(DisabilitySubsidies.living(file, tekun).reasons())
                .containsExactly(DisabilityReason.SUBSIDY_INCLUDED_IN_RUNG);
        assertThat(DisabilitySubsidies.nursing(file, tekun).reasons())
                .containsExactly(DisabilityReason.SUBSIDY_INCLUDED_IN_RUNG);
    }

    @ParameterizedTest(name = "Zhenjiang: alone {0}, together at least the standard: subsidy {1}")
    @CsvSource({"750.00, 350.00", "600.00, 400.00", "0.00, 1000.00"})
    void togetherWithTheSinglePersonGuarantee(String single, String subsidy) {
        Pack pack = FIXTURE.set("disability.together-with-single-person-percent-of-standard", "100")
                .pack();
        CaseFile file = CaseFile.of(
                situation(Residence.URBAN, List.of(WORKER.disabled(Disability.Kind.PHYSICAL, 1)), 0, Particulars.NONE),
                pack);
        Rungs alone = new Rungs(
                Map.of("m1", Rung.SINGLE_PERSON_DIBAO), Map.of("m1", Money.parseYuan(single)), Rung.NONE, List.of());
        assertThat(DisabilitySubsidies.living(file, alone).total()).isEqualTo(Money.parseYuan(subsidy));
    }

    @ParameterizedTest(name = "Jiangsu: nursing, {0}, grade {1}: {2}")
    @CsvSource({"URBAN, 1, 120.00", "RURAL, 2, 80.00", "URBAN, 3, 0.00"})
    void nursingByGradeAndPlace(Residence residence, int grade, String amount) {
        Decision decision = nursing(PACK, residence, SON.disabled(Disability.Kind.PHYSICAL, grade), Particulars.NONE);
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
    }

    @Test
    void whoGetsCareMoneyAfterAWorkInjuryGetsNoNursingSubsidy() {
        var received = new Benefit("m2", Benefit.Kind.WORK_INJURY_CARE, Money.ofYuan(1));
        Decision decision = nursing(
                PACK,
                Residence.URBAN,
                SON.disabled(Disability.Kind.PHYSICAL, 1),
                Particulars.NONE.withBenefits(List.of(received)));
        assertThat(decision.reasons()).containsExactly(DisabilityReason.SUBSIDY_EXCLUDED_BY_BENEFIT);
    }

    @ParameterizedTest(name = "care for the elderly of {0} already received: nursing subsidy {1}")
    @CsvSource({"100, 120.00", "120, 0.00", "300, 0.00"})
    void ofTwoKindsOfCareMoneyTheHigherOneIsPaid(long elderly, String amount) {
        var received = new Benefit("m2", Benefit.Kind.ELDERLY_CARE, Money.ofYuan(elderly));
        Decision decision = nursing(
                PACK,
                Residence.URBAN,
                SON.disabled(Disability.Kind.PHYSICAL, 1),
                Particulars.NONE.withBenefits(List.of(received)));
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
    }

    @Test
    void whereAPlaceAsksForAnAssessmentItDecides() {
        Pack pack = FIXTURE.set("disability.nursing-needs-assessment", "true").pack();
        Member son = SON.disabled(Disability.Kind.PHYSICAL, 1);
        var assessed = new SelfCare("m2", LocalDate.of(2023, 1, 5), Set.of(SelfCare.Item.BATHING));
        var able = new SelfCare("m2", LocalDate.of(2023, 2, 5), Set.of());
        assertThat(nursing(pack, Residence.URBAN, son, Particulars.NONE).missingFacts())
                .containsExactly("m2/SELF_CARE");
        assertThat(nursing(pack, Residence.URBAN, son, Particulars.NONE.withSelfCare(List.of(assessed)))
                        .isEntitled())
                .isTrue();
        assertThat(nursing(pack, Residence.URBAN, son, Particulars.NONE.withSelfCare(List.of(able, assessed)))
                        .reasons())
                .containsExactly(DisabilityReason.NO_CARE_NEED_ASSESSED);
    }

    @Test
    @DisplayName("every person who gets it is named with the class and the share")
    void theStepsNameEachPerson() {
        Decision decision = living(
                List.of(WORKER.disabled(Disability.Kind.HEARING, 3), SON.disabled(Disability.Kind.INTELLECTUAL, 1)),
                300);
        assertThat(decision.parts())
                .extracting(Step::memberId, Step::formula)
                .containsExactly(tuple("m1", "1000.00 × 25 % = 250.00"), tuple("m2", "1000.00 × 35 % = 350.00"));
    }
}
