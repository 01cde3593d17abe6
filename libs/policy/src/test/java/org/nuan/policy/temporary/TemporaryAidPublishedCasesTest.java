package org.nuan.policy.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.Money;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Hardship.Cause;
import org.nuan.policy.situation.Situation;

/** Ranges and multiples of temporary aid as places have published them; each names the place. */
class TemporaryAidPublishedCasesTest {

    private static String range(String causes, String per, String measure, int least, int most) {
        return """

                  - id: published
                    name: {zh: 公布, en: published}
                    causes: [%s]
                    per: %s
                    measure: %s
                    bands: [{self-paid-from: 0, least: %d, most: %d}]
                    applies-from: 2022-07
                    source: tianchang
                """.formatted(causes, per, measure, least, most);
    }

    private static PackFixtures place(String standard) {
        return PackFixtures.demonstration()
                .schemes("TEMPORARY_AID")
                .standard(standard)
                .without("temporary.most-per-household-percent")
                .without("temporary.most-special-percent");
    }

    private static AidOffer offer(Pack pack, Situation situation) {
        return TemporaryAid.offer(CaseFile.of(situation, pack)).orElseThrow();
    }

    @ParameterizedTest(name = "Huichang 2023, {0}: from {1} to {2} yuan, special cases to 42,480")
    @CsvSource({"OTHER_ACCIDENT, 1770, 3540", "MEDICAL_COST, 4425, 10620"})
    void huichang(Cause cause, long least, long most) {
        int from = cause.isEmergency() ? 200 : 500;
        int to = cause.isEmergency() ? 400 : 1200;
        Pack pack = place("885")
                .section("temporary-aids", range(cause.name(), "HOUSEHOLD", "URBAN_STANDARD", from, to))
                .set("temporary.most-special-percent", "4800")
                .pack();
        AidOffer offer = offer(pack, Plights.poor(Plights.of(cause, 60_000)));
        assertThat(offer.least()).isEqualTo(Money.ofYuan(least));
        assertThat(offer.most()).isEqualTo(Money.ofYuan(most));
        assertThat(offer.special()).isEqualTo(Money.ofYuan(42_480));
        assertThat(offer.authorityFor(Money.ofYuan(42_480))).contains(Authority.COORDINATION_MEETING);
        assertThat(offer.authorityFor(Money.ofYuan(42_481))).isEmpty();
    }

    @ParameterizedTest(name = "Tianchang: {0} yuan self-paid give {1} to {2} times the standard")
    @CsvSource({
        "19999, 0, 2",
        "20000, 2, 4",
        "39999, 2, 4",
        "40000, 4, 6",
        "60000, 6, 6",
        "79999, 6, 6",
        "80000, 8, 8",
        "99999, 8, 8",
        "100000, 10, 10",
        "500000, 10, 10"
    })
    void tianchang(long selfPaid, int least, int most) {
        Money standard = Money.ofYuan(700);
        AidOffer offer = offer(place("700").pack(), Plights.poor(Plights.of(Cause.MEDICAL_COST, selfPaid)));
        assertThat(offer.least()).isEqualTo(standard.times(least));
        assertThat(offer.most()).isEqualTo(standard.times(most));
    }

    /** Inferred: 2,835 yuan were paid to one person, and 945 was the standard of that year in the province's capital. */
    @Test
    @DisplayName("Zhangjiagang, inferred: 2,835 = 3 x 945")
    void zhangjiagangInferred() {
        Pack pack = place("945")
                .section("temporary-aids", range("SUDDEN_SERIOUS_ILLNESS", "PERSON", "OWN_STANDARD", 300, 300))
                .pack();
        Situation ill = Plights.poor(Plights.of(Cause.SUDDEN_SERIOUS_ILLNESS, 0));
        Decision decision = PolicyEngine.decide(ill, pack, Scheme.TEMPORARY_AID);
        assertThat(decision.total()).isEqualTo(Money.ofYuan(2835));
    }

    @Test
    @DisplayName("Gansu: urban standard x persons x months, six months at most")
    void gansu() {
        Pack pack = place("700")
                .section("temporary-aids", range("FIRE", "PERSON", "URBAN_STANDARD", 100, 600))
                .pack();
        AidOffer offer = offer(pack, Plights.poor(Plights.on(Plights.LAST_MONTH, Cause.FIRE, 0, 3)));
        assertThat(offer.least()).isEqualTo(Money.ofYuan(2100));
        assertThat(offer.most()).isEqualTo(Money.ofYuan(12_600));
    }

    @Test
    @DisplayName("Gansu: a minor emergency, 800 yuan at most")
    void gansuMinorEmergency() {
        Pack pack = place("700")
                .section("temporary-aids", range("STRANDED", "HOUSEHOLD", "YUAN", 0, 800))
                .pack();
        assertThat(offer(pack, Plights.poor(Plights.of(Cause.STRANDED, 0))).most())
                .isEqualTo(Money.ofYuan(800));
    }

    @ParameterizedTest(name = "Qingfeng: {0} times the standard are decided by the {1}")
    @CsvSource({"3, TOWNSHIP", "4, COUNTY", "6, COUNTY"})
    void qingfeng(int times, Authority authority) {
        Pack pack = place("600")
                .section("temporary-aids", range("FIRE", "PERSON", "URBAN_STANDARD", 100, 900))
                .set("temporary.most-per-person-percent", "600")
                .pack();
        AidOffer offer = offer(pack, Plights.poor(Plights.of(Cause.FIRE, 0)));
        assertThat(offer.most()).isEqualTo(Money.ofYuan(3600));
        assertThat(offer.authorityFor(Money.ofYuan(600).times(times))).contains(authority);
    }

    @ParameterizedTest(name = "Jinjiang: {0} yuan are decided by the {1}")
    @CsvSource({"5000, TOWNSHIP", "5001, COUNTY"})
    void jinjiang(long yuan, Authority authority) {
        Pack pack = place("900")
                .section("temporary-aids", range("FIRE", "HOUSEHOLD", "URBAN_STANDARD", 100, 1000))
                .set("temporary.township-most", "5000")
                .set("temporary.county-decision-workdays", "5")
                .pack();
        AidOffer offer = offer(pack, Plights.poor(Plights.of(Cause.FIRE, 0)));
        assertThat(offer.authorityFor(Money.ofYuan(yuan))).contains(authority);
        assertThat(offer.limit().countyWorkdays()).isEqualTo(5);
    }

    @Test
    @DisplayName("Jining, Weihai: out of work for three months, three urban standards at most")
    void outOfWork() {
        var since = Plights.on(Plights.APPLIED.minusMonths(3), Cause.UNEMPLOYED_THREE_MONTHS, 0, 1);
        AidOffer offer = offer(place("800").pack(), Plights.poor(since));
        assertThat(offer.most()).isEqualTo(Money.ofYuan(2400));
    }
}
