package org.nuan.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PackFixtures;

class PacksTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static Pack named(String id, String region) {
        String text = PackFixtures.demonstration()
                .text()
                .replace("pack: demonstration-99", "pack: " + id)
                .replace("region: \"9901\"", "region: \"" + region + "\"");
        return PackLoader.load(id, text).orThrow();
    }

    @Test
    void theSmallestPlaceSpeaks() {
        Packs packs = Packs.of(List.of(named("province", "99"), named("county", "990101"), named("city", "9901")));
        assertThat(packs.find(RegionCode.of("990101001"), Scheme.DIBAO, DAY).map(Pack::id))
                .contains("county");
        assertThat(packs.find(RegionCode.of("990102"), Scheme.DIBAO, DAY).map(Pack::id))
                .contains("city");
        assertThat(packs.find(RegionCode.of("9902"), Scheme.DIBAO, DAY).map(Pack::id))
                .contains("province");
        assertThat(packs.find(RegionCode.of("1101"), Scheme.DIBAO, DAY)).isEmpty();
    }

    @Test
    void aPackSpeaksOnlyForItsMonths() {
        Packs packs = Packs.builtIn();
        RegionCode nanjing = RegionCode.of("320102");
        assertThat(packs.find(nanjing, Scheme.DIBAO, BenefitMonth.of(2023, 6))).isPresent();
        assertThat(packs.find(nanjing, Scheme.DIBAO, BenefitMonth.of(2023, 7))).isEmpty();
    }

    @Test
    void twoPacksCannotSpeakForTheSame() {
        assertThatThrownBy(() -> Packs.of(List.of(named("one", "9901"), named("two", "9901"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one version 2")
                .hasMessageContaining("two version 2");
    }

    @Test
    void theDemonstrationSaysThatItIsOne() {
        Pack pack = Packs.builtIn().byId("demonstration-99").orElseThrow();
        assertThat(pack.isDemonstration()).isTrue();
        assertThat(pack.appliesUntil()).isEqualTo(Validity.OPEN_END);
        assertThat(Packs.builtIn().byId("nanjing").map(Pack::isDemonstration)).isEqualTo(Optional.of(false));
    }

    @Test
    void theProcedureIsAParameterWithItsSource() {
        Pack pack = Packs.builtIn().byId("demonstration-99").orElseThrow();
        BenefitMonth month = BenefitMonth.of(2026, 11);
        assertThat(Procedure.of(pack, month))
                .isEqualTo(new Procedure(7, 3, 2, 10, 30, 45, 3, true, 12, Money.ofYuan(100)));
        Validity notice = pack.at(Parameters.PUBLIC_NOTICE_DAYS, month).validity();
        assertThat(notice.grade()).isEqualTo(Grade.MEM);
        assertThat(notice.source()).isEqualTo("民发〔2021〕57号");
    }

    @Test
    void rowsKeepTheirTwoDates() {
        Pack pack = Packs.builtIn().byId("nanjing").orElseThrow();
        Validity validity =
                pack.at(Parameters.STANDARD_URBAN, BenefitMonth.of(2021, 1)).validity();
        assertThat(validity.source()).isEqualTo("宁民救〔2020〕95号");
        assertThat(validity.appliesFrom()).isEqualTo(BenefitMonth.of(2020, 7));
        assertThat(validity.appliesUntil()).isEqualTo(BenefitMonth.of(2021, 6));
        assertThat(pack.history(Parameters.STANDARD_URBAN))
                .extracting(row -> row.value().toYuan())
                .containsExactly("860.00", "900.00", "945.00", "985.00", "1030.00");
    }
}
