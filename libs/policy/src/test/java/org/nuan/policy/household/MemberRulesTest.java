package org.nuan.policy.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.RandomHouseholds;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.household.MemberUse.CountReason;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.RuleOutline;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/** Who is a member of the household, by the national measures and by the variants of places. */
class MemberRulesTest {

    private static final Pack NATIONAL = PackFixtures.demonstration().pack();
    private static final Pack NINGXIA = PackFixtures.demonstration()
            .set(
                    "household.not-counted-absences",
                    "[IMPRISONED, COMPULSORY_DRUG_ISOLATION, RELIGIOUS_THREE_YEARS, DECLARED_MISSING, CONSCRIPT, NO_CONTACT_TWO_YEARS]")
            .pack();
    private static final Pack ZIBO = PackFixtures.demonstration()
            .set("household.unmarried-child-counts-below-age", "30")
            .pack();
    private static final Member APPLICANT = Member.of("m1", LocalDate.of(1970, 1, 1), Relation.APPLICANT);

    private static MemberUse use(Member other, Pack pack) {
        Situation situation = Households.of(List.of(APPLICANT, other), List.of(), List.of(), List.of());
        return CaseFile.of(situation, pack).household().members().getLast();
    }

    private static Member child(String born) {
        return Member.of("child", LocalDate.parse(born), Relation.CHILD);
    }

    @Test
    void theTreeReadsLikeTheArticle() {
        assertThat(RuleOutline.of(MemberRules.COUNTS))
                .containsExactly(
                        "household-member | 民发〔2021〕57号 第七条 | Is the person a member of the household?",
                        "  household-related | 民发〔2021〕57号 第七条 | Does the person belong to the household?",
                        "  household-present | 民发〔2021〕57号 第七条 | Is the person not away in a way that does not count?",
                        "  household-not-tekun | 民发〔2021〕57号 第七条 | Is the person not supported as tekun?");
    }

    @ParameterizedTest(name = "{0}: nationally {1}, in Ningxia {2}")
    @CsvSource({
        "IMPRISONED, false, false",
        "COMPULSORY_DRUG_ISOLATION, false, false",
        "RELIGIOUS_THREE_YEARS, false, false",
        "DECLARED_MISSING, false, false",
        "CONSCRIPT, true, false",
        "NO_CONTACT_TWO_YEARS, true, false"
    })
    void absences(Absence absence, boolean nationally, boolean inNingxia) {
        assertThat(use(child("2000-01-01").away(absence), NATIONAL).counts()).isEqualTo(nationally);
        assertThat(use(child("2000-01-01").away(absence), NINGXIA).counts()).isEqualTo(inNingxia);
    }

    /** Zibo: an unmarried adult child below 30 counts wherever he lives. */
    @ParameterizedTest(name = "born {0}, unmarried {1}: nationally {2}, in Zibo {3}")
    @CsvSource({
        "1993-04-02, true, LIVES_ELSEWHERE, UNMARRIED_CHILD",
        "1993-04-01, true, LIVES_ELSEWHERE, LIVES_ELSEWHERE",
        "2000-01-01, false, LIVES_ELSEWHERE, LIVES_ELSEWHERE",
        "2010-01-01, true, MINOR_CHILD, MINOR_CHILD"
    })
    void unmarriedChildren(String born, boolean unmarried, CountReason nationally, CountReason inZibo) {
        Member away = child(born).with(Attribute.LIVES_ELSEWHERE);
        Member child = unmarried ? away.with(Attribute.UNMARRIED) : away;
        assertThat(use(child, NATIONAL).reason()).isEqualTo(nationally);
        assertThat(use(child, ZIBO).reason()).isEqualTo(inZibo);
        assertThat(use(child, ZIBO).counts()).isEqualTo(inZibo != CountReason.LIVES_ELSEWHERE);
    }

    @Test
    void dependentAdultsCountWhereverTheyLive() {
        Member away = child("2001-01-01").with(Attribute.LIVES_ELSEWHERE);
        assertThat(use(away.attending(Schooling.COLLEGE), NATIONAL).reason())
                .isEqualTo(CountReason.DEPENDENT_ADULT_CHILD);
        assertThat(use(away.with(Attribute.DEPENDENT_ADULT), NATIONAL).counts()).isTrue();
        assertThat(use(away, NATIONAL).counts()).isFalse();
    }

    @Test
    void everyMemberGetsYesOrNoWithReasonAndArticle() {
        Member son = child("2000-01-01").away(Absence.CONSCRIPT);
        Situation situation = Households.of(List.of(APPLICANT, son), List.of(), List.of(), List.of());
        var decision = PolicyEngine.decide(situation, NINGXIA, Scheme.DIBAO);
        assertThat(decision.members().getLast().evaluation().memberId()).isEqualTo("child");
        assertThat(decision.members().getLast().evaluation().decisiveReasons()).containsExactly(CountReason.ABSENT);
        assertThat(Explanation.of(decision, Locale.CHINA).lines())
                .anyMatch(line -> line.contains("〔否〕属于不计入的情形：服义务兵役（依据 民发〔2021〕57号 第七条"));
    }

    /** The reason that is shown and the answer of the rules never part. */
    @Property
    void theReasonAgreesWithTheAnswer(@ForAll long seed) {
        for (Pack pack : List.of(NATIONAL, NINGXIA, ZIBO)) {
            for (MemberUse use : CaseFile.of(new RandomHouseholds(seed).next(), pack)
                    .household()
                    .members()) {
                assertThat(use.reason().counts()).isEqualTo(use.counts());
            }
        }
    }
}
