package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Grade;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Hardship;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.temporary.AidOffer;
import org.nuan.policy.temporary.TemporaryAid;

/** What Hengshui, Inner Mongolia and Huichang have published about hardship, in the packs that are shipped. */
class HardshipPacksTest {

    private static Pack pack(String id) {
        return Packs.builtIn().byId(id).orElseThrow();
    }

    private static Situation living(String region, BenefitMonth month, Particulars particulars) {
        return new Situation(
                        month.firstDay(),
                        month,
                        RegionCode.of(region),
                        Residence.RURAL,
                        List.of(
                                Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
                                Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .with(particulars);
    }

    private static Particulars asking(Hardship.Cause cause, LocalDate day, long selfPaid) {
        var hardship = new Hardship(cause, day, Money.ofYuan(selfPaid), 1, Provenance.declared());
        return Particulars.NONE.withHardships(List.of(hardship), List.of());
    }

    @Test
    @DisplayName("Hengshui 2022: 120 yuan to each person on dibao, 200 to each as tekun")
    void oneOffSubsidiesOfHengshui() {
        BenefitMonth august = BenefitMonth.of(2022, 8);
        Situation poor = living("131102", august, Particulars.NONE);
        Situation tekun = poor.with(
                poor.particulars().withBenefits(List.of(new Benefit("m1", Benefit.Kind.TEKUN, Money.ofYuan(800)))));
        assertThat(PolicyEngine.decide(poor, pack("hengshui"), Scheme.GROUP_SUBSIDY)
                        .total())
                .isEqualTo(Money.ofYuan(240));
        assertThat(PolicyEngine.decide(tekun, pack("hengshui"), Scheme.GROUP_SUBSIDY)
                        .total())
                .isEqualTo(Money.ofYuan(320));
    }

    @Test
    @DisplayName(
            "Hengshui 2022: out of work without insurance, at most three months of the urban standard, within 24 hours")
    void outOfWorkInHengshui() {
        BenefitMonth august = BenefitMonth.of(2022, 8);
        Particulars asking = asking(Hardship.Cause.UNEMPLOYED_THREE_MONTHS, LocalDate.of(2022, 5, 1), 0);
        AidOffer offer = TemporaryAid.offer(CaseFile.of(living("131102", august, asking), pack("hengshui")))
                .orElseThrow();
        assertThat(offer.least()).isEqualTo(Money.ZERO);
        assertThat(offer.most()).isEqualTo(Money.parseYuan("1998.24"));
        assertThat(offer.limit().hours()).isEqualTo(24);
    }

    @Test
    void anAverageIsNotTheStandardOfACounty() {
        for (String id : List.of("hengshui", "inner-mongolia")) {
            for (var row : pack(id).history(Parameters.STANDARD_RURAL)) {
                assertThat(row.validity().grade()).isEqualTo(Grade.MEM);
                assertThat(row.validity().note()).contains("average").contains("not the standard of");
            }
        }
    }

    @ParameterizedTest(name = "Inner Mongolia {0}: {1} in town, {2} in the country")
    @CsvSource({"2021, 772.00, 560.92", "2022, 813.00, 610.00", "2023, 840.00, 670.00"})
    void averagesOfInnerMongolia(int year, String urban, String rural) {
        BenefitMonth june = BenefitMonth.of(year, 6);
        assertThat(pack("inner-mongolia").at(Parameters.STANDARD_URBAN, june).value())
                .isEqualTo(Money.parseYuan(urban));
        Standing standing = PolicyEngine.decideAll(living("150102", june, Particulars.NONE), pack("inner-mongolia"));
        assertThat(standing.under(Scheme.DIBAO).orElseThrow().total())
                .isEqualTo(Money.parseYuan(rural).times(2));
    }

    @ParameterizedTest(name = "Huichang 2023, {0}: {1} to {2}, special cases to 42,480")
    @CsvSource({"FIRE, 1770, 3540", "MEDICAL_COST, 4425, 10620"})
    void temporaryAidOfHuichang(Hardship.Cause cause, long least, long most) {
        BenefitMonth june = BenefitMonth.of(2023, 6);
        Particulars asking = asking(cause, LocalDate.of(2023, 5, 1), 30_000);
        AidOffer offer = TemporaryAid.offer(CaseFile.of(living("360733", june, asking), pack("huichang")))
                .orElseThrow();
        assertThat(offer.least()).isEqualTo(Money.ofYuan(least));
        assertThat(offer.most()).isEqualTo(Money.ofYuan(most));
        assertThat(offer.special()).isEqualTo(Money.ofYuan(42_480));
    }
}
