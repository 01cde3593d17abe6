package org.nuan.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nuan.policy.PackFixtures;

/** A new version speaks for months to come; about months that have passed it says why it says something else. */
class PackChangeTest {

    private static final String FOUNDATION = PackFixtures.shipped("national.yml");
    private static final String OLD = PackFixtures.demonstration().text();
    private static final String STANDARD = "    - {value: 1030, applies-from: 2022-07, source: nanjing-2022}\n";

    private static String version3(String text) {
        return text.replaceFirst("(?m)^version: .*$", "version: 9")
                .replaceFirst("(?m)^released: .*$", "released: 2027-03-15");
    }

    private static List<String> errors(String newer) {
        return errors(newer, FOUNDATION);
    }

    private static List<String> errors(String newer, String foundation) {
        Pack pack = PackLoader.load("city.yml", newer).orThrow();
        PackFile file = new PackFile("city.yml", pack, newer, List.of(foundation));
        return PackChange.between(OLD, List.of(FOUNDATION), file).stream()
                .map(PackError::toString)
                .toList();
    }

    private static List<String> changed(UnaryOperator<String> edit) {
        String newer = edit.apply(version3(OLD));
        assertThat(newer).isNotEqualTo(version3(OLD));
        return errors(newer);
    }

    /** With other rows for the standard in town. */
    private static String urban(String text, String rows) {
        return text.replace("  standard.urban:\n" + STANDARD, "  standard.urban:\n" + rows);
    }

    private static int line(String text, String of) {
        return text.lines().toList().indexOf(of) + 1;
    }

    @Test
    void theSameAgainIsNoChange() {
        assertThat(errors(version3(OLD))).isEmpty();
    }

    @Test
    void rowsForMonthsToComeMayBeAdded() {
        assertThat(changed(text ->
                        urban(text, STANDARD + "    - {value: 1085, applies-from: 2027-04, source: nanjing-2022}\n")))
                .isEmpty();
    }

    @Test
    void aWordOnTheSourceMayChange() {
        assertThat(changed(text -> text.replace("grade: DEMO", "grade: M"))).isEmpty();
    }

    @Test
    void anotherValueForMonthsThatHavePassedIsRefused() {
        String newer = urban(version3(OLD), STANDARD.replace("1030", "1040"));
        int line = line(newer, STANDARD.replace("1030", "1040").stripTrailing());
        assertThat(errors(newer))
                .containsExactly("city.yml:" + line + ":7: parameters.standard.urban[0]: standard.urban for 2022-07 to"
                        + " 2027-03: 1030.00 before, 1040.00 now; allowed: months from 2027-04 on, or a correction of"
                        + " these months");
    }

    @Test
    void aRowThatReachesBackIsRefusedForTheMonthsItReaches() {
        assertThat(changed(text ->
                        urban(text, STANDARD + "    - {value: 1085, applies-from: 2027-01, source: nanjing-2022}\n")))
                .singleElement()
                .asString()
                .contains("standard.urban for 2027-01 to 2027-03: 1030.00 before, 1085.00 now");
    }

    @Test
    void movingADateIsAChangeToo() {
        assertThat(changed(text -> text.replace(
                        "  standard.urban:\n" + STANDARD,
                        "  standard.urban:\n" + STANDARD.replace("source:", "in-force-from: 2022-08-01, source:"))))
                .singleElement()
                .asString()
                .contains("1030.00 before, 1030.00 now, by other dates or terms");
    }

    @Test
    void aTableOrAnEntryThatIsGoneIsRefused() {
        String minimum = "amount.minimum-percent-of-standard";
        assertThat(changed(text -> new Edited(text).without(minimum)))
                .singleElement()
                .asString()
                .contains("national.yml:")
                .contains(minimum + " for 2022-07 to 2027-03: 20 before, 0 now");
        assertThat(changed(text -> text.replaceFirst("(?s)  - id: minority\n.*?(?=  - id: )", "")))
                .singleElement()
                .asString()
                .contains("preferences/minority for 2022-07 to 2027-03: preferences/minority before, nothing now");
    }

    /** Edits of a pack's text. */
    private record Edited(String text) {

        String without(String parameter) {
            return text.replaceFirst("(?m)^  " + parameter + ":\n(    .*\n)+", "");
        }
    }

    @Test
    void aNewClassForMonthsThatHavePassedIsRefused() {
        String entry = """
                preferences:
                  - id: newcomer
                    name: {zh: 新, en: new}
                    method: ADD_ON
                    percent: 10
                    when: {age-from: 60}
                    applies-from: %s
                    source: classes
                """;
        assertThat(changed(text -> text.replace("preferences:\n", entry.formatted("2027-04"))))
                .isEmpty();
        assertThat(changed(text -> text.replace("preferences:\n", entry.formatted("2026-12"))))
                .singleElement()
                .asString()
                .contains("preferences/newcomer for 2026-12 to 2027-03: nothing before");
    }

    @Test
    void anotherFoundationChangesThePastToo() {
        String newer = FOUNDATION.replaceFirst(
                "procedure.public-notice-days:\n    - \\{value: 7", "procedure.public-notice-days:\n    - {value: 5");
        assertThat(errors(version3(OLD), newer))
                .singleElement()
                .asString()
                .startsWith("national.yml:")
                .contains("procedure.public-notice-days for 2018-01 to 2027-03: 7 before, 5 now");
    }

    private static final String CORRECTION = """
            corrections:
              - id: standard-of-january
                parameter: standard.urban
                was: 1030
                now: 1085
                applies-from: 2027-01
                applies-until: 2027-03
                decided-on: 2027-03-10
                reason: {zh: 标准自一月起补发, en: the standard is paid back to January}
                source: nanjing-2022
            """;

    private static String payBack(String correction) {
        String rows = STANDARD + "    - {value: 1085, applies-from: 2027-01, source: nanjing-2022}\n";
        return urban(version3(OLD), rows) + "\n" + correction;
    }

    @Test
    void aDatedCorrectionAllowsIt() {
        assertThat(errors(payBack(CORRECTION))).isEmpty();
    }

    @Test
    void aCorrectionHasToSayWhatIsSo() {
        assertThat(errors(payBack(CORRECTION.replace("was: 1030", "was: 1000"))))
                .singleElement()
                .asString()
                .contains(
                        "corrections[0]: corrects 1000.00 to 1085.00, but the packs say 1030.00 before and 1085.00 now");
        assertThat(errors(payBack(CORRECTION.replace("2027-03-10", "2027-03-16"))))
                .singleElement()
                .asString()
                .contains("was decided after the release of 2027-03-15");
        assertThat(errors(payBack(CORRECTION.replace("applies-from: 2027-01", "applies-from: 2027-02"))))
                .hasSize(2)
                .anyMatch(error -> error.contains("standard.urban for 2027-01 to 2027-03"))
                .anyMatch(error -> error.contains("corrects nothing: standard.urban"));
    }

    @Test
    void aCorrectionIsNotUsedTwiceAndStays() {
        String second = payBack(CORRECTION);
        Pack pack = PackLoader.load("city.yml", second).orThrow();
        assertThat(pack.entries(Sections.CORRECTIONS))
                .singleElement()
                .returns("1085.00", Correction::now)
                .returns("1030.00", Correction::was);
        String third = second.replace("version: 9", "version: 10").replace("1085", "1090");
        PackFile file = new PackFile("city.yml", pack, third, List.of(FOUNDATION));
        assertThat(PackChange.between(second, List.of(FOUNDATION), file))
                .extracting(PackError::message)
                .anyMatch(message -> message.contains("has to stay as it was"));
        String without = second.replace("version: 9", "version: 10").replace(CORRECTION, "");
        PackFile forgetful = new PackFile("city.yml", pack, without, List.of(FOUNDATION));
        assertThat(PackChange.between(second, List.of(FOUNDATION), forgetful))
                .singleElement()
                .extracting(PackError::message)
                .isEqualTo("the correction standard-of-january has to stay as it was");
    }

    @Test
    void theVersionTheDayAndThePlaceAreKept() {
        String newer = OLD.replaceFirst("(?m)^version: .*$", "version: 1")
                .replaceFirst("(?m)^released: .*$", "released: 2020-01-01")
                .replace("region: \"9901\"", "region: \"9902\"")
                .replaceFirst("(?m)^schemes: \\[.*$", "schemes: [TEKUN]");
        assertThat(errors(newer))
                .anyMatch(error -> error.contains("version: the version before is"))
                .anyMatch(error -> error.contains("released: the version before was released on"))
                .anyMatch(error -> error.contains("region: another region is another pack"))
                .anyMatch(error -> error.contains("schemes: DIBAO is gone"));
    }

    @Test
    void aCorrectionIsCheckedLikeEverythingElse() {
        String faulty = """
                corrections:
                  - {id: a, applies-from: 2027-01, source: nanjing-2022, decided-on: soon, reason: {zh: 因, en: as}}
                  - {id: b, parameter: luck, was: 1, applies-from: 2027-01, source: nanjing-2022, decided-on: 2027-01-01, reason: {zh: 因, en: as}}
                """;
        assertThat(PackLoader.load("city.yml", OLD + "\n" + faulty))
                .isInstanceOfSatisfying(
                        Loading.Rejected.class,
                        rejected -> assertThat(rejected.errors())
                                .extracting(PackError::message)
                                .contains(
                                        "a correction names either a parameter or an entry",
                                        "a correction says what was or what is now, or both",
                                        "cannot read 'soon'; allowed: a day such as 2022-07-01",
                                        "unknown value 'luck'; allowed: the name of a parameter"));
    }
}
