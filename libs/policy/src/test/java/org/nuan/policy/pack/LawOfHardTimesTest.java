package org.nuan.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.situation.Residence;

/** Sections about ranges of aid, disasters and switches: what they hold, and what is wrong with a faulty one. */
class LawOfHardTimesTest {

    private static List<String> errors(String section, String yaml) {
        String text = PackFixtures.demonstration().section(section, yaml).text();
        return switch (PackLoader.load("city.yml", text)) {
            case Loading.Loaded(Pack pack) -> List.of();
            case Loading.Rejected(List<PackError> errors) ->
                errors.stream().map(error -> error.path() + " " + error.kind()).toList();
        };
    }

    @Test
    void aSwitchIsOnInItsMonthsOnly() {
        Pack pack = PackFixtures.demonstration().pack();
        assertThat(isOn(pack, 2026, 7, PolicySwitch.Kind.SUSPEND_EXITS)).isTrue();
        assertThat(isOn(pack, 2026, 10, PolicySwitch.Kind.SUSPEND_EXITS)).isTrue();
        assertThat(isOn(pack, 2026, 6, PolicySwitch.Kind.SUSPEND_EXITS)).isFalse();
        assertThat(isOn(pack, 2026, 11, PolicySwitch.Kind.SUSPEND_EXITS)).isFalse();
        assertThat(isOn(pack, 2026, 7, PolicySwitch.Kind.SUSPEND_REVERIFICATION))
                .isFalse();
    }

    private static boolean isOn(Pack pack, int year, int month, PolicySwitch.Kind kind) {
        return Terms.of(pack, Residence.URBAN, BenefitMonth.of(year, month)).isOn(kind);
    }

    @Test
    void bandsStandLowestFirstAndLeastIsNotMoreThanMost() {
        String range = """

                  - id: faulty
                    name: {zh: 错, en: faulty}
                    causes: [FIRE, LOTTERY]
                    per: PERSON
                    measure: YUAN
                    bands: [{self-paid-from: 0, least: 5, most: 4}, {self-paid-from: 0, least: 1, most: 2}]
                    applies-from: 2022-07
                    source: tianchang
                """;
        assertThat(errors("temporary-aids", range))
                .containsExactly(
                        "temporary-aids[0].causes[1] UNKNOWN_VALUE",
                        "temporary-aids[0].bands[0] ORDER",
                        "temporary-aids[0].bands[1] ORDER");
    }

    @Test
    void thePeriodsOfADisasterFollowOneAnother() {
        String disaster = """

                  - id: faulty
                    name: {zh: 错, en: faulty}
                    region: "98"
                    struck-on: 2023-03-10
                    emergency: {until: 2023-03-09, per-head: -1, per: WEEK, losses: [HOME_LOST]}
                    transition: {until: 2023-03-08, per-head: 1, per: DAY, losses: []}
                    applies-from: 2023-03
                    source: flood-2026
                  - id: backwards
                    name: {zh: 倒, en: backwards}
                    region: "990101"
                    struck-on: 2023-03-10
                    emergency: {until: 2023-03-09, per-head: 1, per: DAY, losses: [HOME_LOST]}
                    transition: {until: 2023-03-08, per-head: 1, per: DAY, losses: [HOME_LOST]}
                    applies-from: 2023-03
                    source: flood-2026
                """;
        assertThat(errors("disasters", disaster))
                .containsExactly(
                        "disasters[0].region BAD_VALUE",
                        "disasters[0].emergency.per-head NEGATIVE_AMOUNT",
                        "disasters[0].emergency.per UNKNOWN_VALUE",
                        "disasters[1] ORDER");
    }
}
