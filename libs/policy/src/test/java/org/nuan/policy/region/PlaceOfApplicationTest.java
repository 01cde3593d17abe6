package org.nuan.policy.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Registration;
import org.nuan.policy.situation.Relation;

/** Where households apply whose members are registered in one place, in one province, or in several. */
class PlaceOfApplicationTest {

    private static final Pack PACK = PackFixtures.demonstration().pack();
    private static final String HERE = "990101001";
    private static final String NEAR = "990101002";
    private static final String FAR = "990203004";
    private static final String OTHER_PROVINCE = "320102005";
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final List<Member> FAMILY = List.of(
            Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
            Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE),
            Member.of("m3", LocalDate.of(2015, 1, 1), Relation.CHILD));

    private static Registration registered(String memberId, String registered, String resides) {
        return new Registration(memberId, RegionCode.of(registered), RegionCode.of(resides), LONG_AGO, false, false);
    }

    private static PlaceOfApplication of(Pack pack, List<Member> members, Registration... registrations) {
        return PlaceOfApplication.of(
                Households.of(members, List.of(), List.of(), List.of())
                        .with(Particulars.NONE.withRegistrations(List.of(registrations))),
                pack);
    }

    private static PlaceOfApplication family(String first, String second, String third) {
        return of(
                PACK,
                FAMILY,
                registered("m1", first, HERE),
                registered("m2", second, HERE),
                registered("m3", third, HERE));
    }

    private static List<String> told(PlaceOfApplication places) {
        return places.candidates().stream()
                .map(candidate -> candidate.place() + " " + candidate.reason() + " " + candidate.memberIds())
                .toList();
    }

    @Test
    void registeredTogetherTheyApplyThere() {
        PlaceOfApplication places = family("990101001001", "990101001002", HERE);
        assertThat(told(places)).containsExactly("990101001 REGISTERED_TOGETHER [m1, m2, m3]");
        assertThat(places.candidates().getFirst().article()).isEqualTo("民发〔2021〕57号 第四条");
        assertThat(places.evaluation().isYes()).isTrue();
    }

    /** Examination (E37): registered in different provinces, the member applies whose registration is the residence. */
    @Test
    void acrossProvincesTheMemberAppliesWhoLivesWhereRegistered() {
        PlaceOfApplication places = family(OTHER_PROVINCE, HERE, OTHER_PROVINCE);
        assertThat(told(places)).containsExactly("990101001 REGISTERED_WHERE_RESIDING [m2]");
        assertThat(places.candidates().getFirst().article()).isEqualTo("民发〔2021〕57号 第五条");
        assertThat(places.evaluation().decisiveReasons())
                .containsExactly(PlaceReason.REGISTERED_IN_DIFFERENT_PROVINCES, PlaceReason.REGISTERED_WHERE_RESIDING);
    }

    @Test
    void acrossProvincesAnyMemberMayWhereNobodyLivesWhereRegistered() {
        assertThat(told(family(OTHER_PROVINCE, FAR, OTHER_PROVINCE)))
                .containsExactly("320102005 ANY_REGISTRATION [m1, m3]", "990203004 ANY_REGISTRATION [m2]");
    }

    /** Hubei, as Zengdu published it in 2024: residence, majority, guardians of minors, collective, last registration. */
    @Test
    void withinAProvinceItsOrderDecides() {
        assertThat(told(family(FAR, HERE, FAR)))
                .containsExactly(
                        "990101001 REGISTERED_WHERE_RESIDING [m2]", "990203004 MOST_REGISTERED_THERE [m1, m3]");
        assertThat(told(family(FAR, NEAR, NEAR)))
                .containsExactly(
                        "990101002 MOST_REGISTERED_THERE [m2, m3]", "990203004 GUARDIAN_REGISTERED_THERE [m1]");
        List<Member> siblings = List.of(
                Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
                Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SIBLING));
        var collective = new Registration("m2", RegionCode.of(FAR), RegionCode.of(HERE), LONG_AGO, false, true);
        assertThat(told(of(PACK, siblings, registered("m1", NEAR, HERE), collective)))
                .containsExactly("990203004 COLLECTIVE_REGISTRATION [m2]", "990101002 LAST_REGISTRATION [m1]");
        assertThat(told(of(PACK, siblings, registered("m1", NEAR, HERE), registered("m2", FAR, HERE))))
                .containsExactly("990101002 LAST_REGISTRATION [m1]", "990203004 LAST_REGISTRATION [m2]");
    }

    @Test
    void aPlaceMayPutAnotherCriterionFirst() {
        Pack pack = PackFixtures.demonstration()
                .set("place.order-in-province", "[MOST_MEMBERS, REGISTERED_WHERE_RESIDING]")
                .pack();
        PlaceOfApplication places = of(
                pack, FAMILY, registered("m1", FAR, HERE), registered("m2", HERE, HERE), registered("m3", FAR, HERE));
        assertThat(told(places).getFirst()).isEqualTo("990203004 MOST_REGISTERED_THERE [m1, m3]");
    }

    /** Taiyuan opens applications to holders of a residence permit after three years, to its own residents after one. */
    @ParameterizedTest(name = "registered {0}, permit for {1} months, there since {2}")
    @CsvSource({
        "320102005, 36, 2022-06-01, PERMIT_OF_RESIDENCE",
        "320102005, 35, 2020-01-01, REGISTERED_TOGETHER",
        "990102002, 0, 2022-03-01, LIVES_THERE_LONG_ENOUGH",
        "990102002, 0, 2022-03-02, REGISTERED_TOGETHER"
    })
    void residentsMayApplyWhereThePlaceHasOpenedIt(String registered, int months, String since, PlaceReason last) {
        Pack taiyuan = PackFixtures.demonstration()
                .set("place.permit-holders-apply-after-months", "36")
                .set("place.residents-apply-after-months", "12")
                .pack();
        var one = new Registration(
                "m1",
                RegionCode.of(registered),
                RegionCode.of(HERE),
                LocalDate.parse(since),
                months > 0,
                months,
                false);
        List<Member> alone = FAMILY.subList(0, 1);
        assertThat(of(taiyuan, alone, one).candidates().getLast().reason()).isEqualTo(last);
        assertThat(told(of(PACK, alone, one))).containsExactly(registered + " REGISTERED_TOGETHER [m1]");
    }

    @Test
    void missingRegistrationsAreNamed() {
        PlaceOfApplication open = of(PACK, FAMILY, registered("m1", HERE, HERE), registered("m2", "990101", HERE));
        assertThat(open.candidates()).isEmpty();
        assertThat(open.evaluation().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.missingFacts()).containsExactly("m2/REGISTRATION", "m3/REGISTRATION");
        PlaceOfApplication decided =
                of(PACK, FAMILY, registered("m1", HERE, HERE), registered("m2", OTHER_PROVINCE, HERE));
        assertThat(told(decided)).containsExactly("990101001 REGISTERED_WHERE_RESIDING [m1]");
        assertThat(decided.missingFacts()).isEmpty();
    }

    @Test
    void explainsItselfInBothLanguages() {
        PlaceOfApplication places = family(OTHER_PROVINCE, HERE, OTHER_PROVINCE);
        Explanation.Node zh = places.explain(Locale.CHINA, id -> id);
        Explanation.Node en = places.explain(Locale.ENGLISH, id -> id);
        assertThat(texts(zh)).contains("〔是〕有成员的户籍地与经常居住地一致：990101001（依据 民发〔2021〕57号 第五条）");
        assertThat(texts(en))
                .contains("[yes] a member lives where he or she is registered: 990101001 (民发〔2021〕57号 第五条)");
        assertThat(places.toMap()).containsOnlyKeys("candidates", "missingFacts", "evaluation");
    }

    private static List<String> texts(Explanation.Node node) {
        List<String> texts = new ArrayList<>(List.of(node.text()));
        node.children().forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    /** There is a place exactly where the rules say so, and the order of the registrations does not matter. */
    @Property
    void candidatesAgreeWithTheRules(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> codes = List.of(HERE, NEAR, FAR, OTHER_PROVINCE, "990101");
        List<Registration> registrations = new ArrayList<>();
        for (Member member : FAMILY) {
            if (random.nextInt(8) > 0) {
                registrations.add(registered(member.id(), codes.get(random.nextInt(5)), codes.get(random.nextInt(4))));
            }
        }
        PlaceOfApplication places = of(PACK, FAMILY, registrations.toArray(Registration[]::new));
        assertThat(places.evaluation().isYes()).isEqualTo(!places.candidates().isEmpty());
        Collections.shuffle(registrations, random);
        assertThat(of(PACK, FAMILY, registrations.toArray(Registration[]::new))).isEqualTo(places);
    }
}
