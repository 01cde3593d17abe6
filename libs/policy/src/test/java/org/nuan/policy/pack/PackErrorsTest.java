package org.nuan.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.policy.PackFixtures;

/** A faulty pack is rejected with every error at its line and column. */
class PackErrorsTest {

    private static List<String> errors(String yaml) {
        return switch (PackLoader.load("city.yml", yaml)) {
            case Loading.Loaded(Pack pack) -> List.of();
            case Loading.Rejected(List<PackError> errors) ->
                errors.stream().map(PackError::toString).toList();
        };
    }

    /** The shipped pack of Nanjing with one line replaced; lines count from 1. */
    private static List<String> nanjingWith(int line, String text) {
        List<String> lines =
                new ArrayList<>(PackFixtures.shipped("nanjing.yml").lines().toList());
        lines.set(line - 1, text);
        return errors(String.join("\n", lines));
    }

    @Test
    void everyErrorIsReportedAtOnce() {
        String yaml = """
                pack: My City
                version: zero
                released: soon
                based-on: mars
                schemes: [DIBAO, LOTTERY]
                region: 98
                title: {zh: 某市}
                colour: red
                colour: blue
                sources:
                  notice: {document: x, in-force-from: 2022-13-01, grade: Z}
                parameters:
                  standard.urban:
                    - {value: -5, applies-from: July, source: somewhere}
                  standard.city: []
                preferences: none
                """;
        assertThat(errors(yaml))
                .contains(
                        "city.yml:1:1: the field 'demonstration' is missing; allowed: true or false",
                        "city.yml:1:7: pack: cannot read 'My City'; allowed: lower-case letters, digits and hyphens",
                        "city.yml:2:10: version: cannot read 'zero'; allowed: a whole number from 1 to 1000000",
                        "city.yml:3:11: released: cannot read 'soon'; allowed: a day such as 2022-07-01",
                        "city.yml:4:11: based-on: unknown value 'mars'; allowed: one of national",
                        "city.yml:6:9: region: cannot read '98'; allowed: a region code of 2, 4, 6, 9 or 12 digits, in quotes",
                        "city.yml:7:8: title: the field 'en' is missing; allowed: an English text",
                        "city.yml:9:1: colour: the field stands here twice",
                        "city.yml:11:40: sources.notice.in-force-from: cannot read '2022-13-01'; allowed: a day such as 2022-07-01",
                        "city.yml:11:59: sources.notice.grade: unknown value 'Z'; allowed: one of G, M, N, E, O, R, Q, MEM, DEMO",
                        "city.yml:14:15: parameters.standard.urban[0].value: negative amount '-5'; allowed: an amount in yuan, 0 or more, with at most two decimals",
                        "city.yml:14:33: parameters.standard.urban[0].applies-from: cannot read 'July'; allowed: a month such as 2022-07",
                        "city.yml:13:3: parameters: the field 'standard.rural' is missing; allowed: a list of rows, oldest first",
                        "city.yml:16:14: preferences: wrong type, 'none'; allowed: a list of entries, [] for none")
                .anyMatch(error ->
                        error.startsWith("city.yml:5:18: schemes[1]: unknown value 'LOTTERY'; allowed: one of"))
                .anyMatch(error -> error.startsWith("city.yml:8:1: colour: unknown field; allowed: pack, version,"))
                .anyMatch(
                        error -> error.startsWith("city.yml:14:47: parameters.standard.urban[0].source: unknown value"))
                .anyMatch(
                        error -> error.startsWith("city.yml:15:3: parameters.standard.city: unknown field; allowed: "))
                .isSortedAccordingTo((a, b) -> Integer.compare(line(a), line(b)));
    }

    private static int line(String error) {
        return Integer.parseInt(error.split(":", -1)[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "    - {value: 900, applies-from: 2018-07, source: std-2019}|34: parameters.standard.urban[1].applies-from: overlaps with the row before; allowed: a month after 2018-07",
                "    - {value: 900, applies-from: 2017-01, source: std-2019}|34: parameters.standard.urban[1].applies-from: rows stand oldest first, but 2017-01 follows 2018-07",
                "    - {value: [900], applies-from: 2019-07, source: std-2019}|15: parameters.standard.urban[1].value: wrong type, a list; allowed: an amount in yuan, 0 or more, with at most two decimals",
                "    - {value: 900.001, applies-from: 2019-07, source: std-2019}|15: parameters.standard.urban[1].value: cannot read '900.001'; allowed: an amount in yuan, 0 or more, with at most two decimals",
                "    - {value: 900, applies-from: 2019-07, origin: here}|7: parameters.standard.urban[1]: the field 'source' is missing; allowed: a short name from sources"
            })
    void oneWrongLine(String text, String error) {
        int line = lineOf("    - {value: 900, applies-from: 2019-07, source: std-2019}");
        assertThat(nanjingWith(line, text)).contains("city.yml:" + line + ":" + error);
    }

    private static int lineOf(String text) {
        return PackFixtures.shipped("nanjing.yml").lines().toList().indexOf(text) + 1;
    }

    @Test
    void gapsAndOverlapsBetweenRows() {
        String gap = row("2018-07", "2019-06") + row("2019-08", "");
        String overlap = row("2018-07", "2019-07") + row("2019-07", "");
        String backwards = row("2018-07", "2018-06");
        assertThat(rural(gap))
                .singleElement()
                .asString()
                .endsWith("parameters.standard.rural[1].applies-from:"
                        + " leaves a gap after the row before; allowed: 2019-07");
        assertThat(rural(overlap))
                .singleElement()
                .asString()
                .endsWith("parameters.standard.rural[1].applies-from:"
                        + " overlaps with the row before; allowed: 2019-08");
        assertThat(rural(backwards))
                .anyMatch(error -> error.endsWith("parameters.standard.rural[0].applies-until:"
                        + " applies-until lies before applies-from 2018-07"));
    }

    @Test
    void aParameterHasToBeSetForEveryMonthOfTheStandard() {
        assertThat(rural(row("2022-08", "")))
                .singleElement()
                .asString()
                .endsWith("parameters.standard.rural: is set for 2022-08 to the open end only;"
                        + " allowed: all months of the standard, 2022-07 to the open end");
        String early = PackFixtures.demonstration().text().replace("applies-from: 2022-07", "applies-from: 2016-07");
        assertThat(errors(early))
                .anyMatch(
                        error -> error.contains("rounding.mode of the foundation is set for 2018-01 to the open end"));
    }

    /** It would stop every decision that has to be rounded. */
    @Test
    void notRoundingIsNoWayOfRounding() {
        String text =
                PackFixtures.demonstration().set("rounding.mode", "UNNECESSARY").text();
        assertThat(errors(text))
                .singleElement()
                .asString()
                .endsWith("rounding.mode[0].value: unknown value 'UNNECESSARY';"
                        + " allowed: one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN");
    }

    /** The demonstration pack with other rows for the rural standard. */
    private static List<String> rural(String rows) {
        String text = PackFixtures.demonstration().without("standard.rural").text();
        return errors(text.replace("\nparameters:\n", "\nparameters:\n  standard.rural:\n" + rows));
    }

    private static String row(String from, String until) {
        return "    - {value: 500, applies-from: " + from + (until.isEmpty() ? "" : ", applies-until: " + until)
                + ", source: nanjing-2022}\n";
    }

    @Test
    void classesOfPeopleAreCheckedToo() {
        String yaml = PackFixtures.demonstration().preferences("""

                  - id: a
                    name: {zh: 甲, en: a}
                    method: TWICE
                    percent: 900
                    when: {height: 180}
                    applies-from: 2022-07
                    source: gap
                """).text();
        assertThat(errors(yaml))
                .anyMatch(
                        error -> error.contains(
                                "preferences[0].method: unknown value 'TWICE'; allowed: one of ADD_ON, ADD_AMOUNT, FULL_AMOUNT"))
                .anyMatch(error -> error.contains(
                        "preferences[0].percent: out of range, '900'; allowed: a whole number from 1 to 500"))
                .anyMatch(error ->
                        error.contains("preferences[0].when.height: unknown field; allowed: age-from, age-below"))
                .anyMatch(error -> error.contains("preferences[0].when: a class needs a condition"))
                .hasSize(4);
    }

    @Test
    void aClassAddsEitherAPercentageOrAnAmount() {
        String yaml = PackFixtures.demonstration().preferences("""

                  - id: a
                    name: {zh: 甲, en: a}
                    method: ADD_AMOUNT
                    percent: 20
                    when: []
                    applies-from: 2022-07
                    source: gap
                """).text();
        assertThat(errors(yaml))
                .anyMatch(error -> error.contains("the field 'amount' is missing; allowed: an amount in yuan"))
                .anyMatch(error -> error.contains("preferences[0].percent: allowed: an amount with ADD_AMOUNT"))
                .anyMatch(error -> error.contains("preferences[0].when: cannot read a list; allowed: one or more of"))
                .hasSize(3);
    }

    @Test
    void nobodyIsLeftWithoutATier() {
        PackFixtures tiers = PackFixtures.demonstration().set("amount.method", "TIERS");
        assertThat(errors(tiers.text()))
                .hasSize(2)
                .allMatch(error -> error.contains("no tier is for everybody else (URBAN, from 2022-07)")
                        || error.contains("no tier is for everybody else (RURAL, from 2022-07)"));
        assertThat(errors(tiers.section("tiers", """

                  - id: others
                    name: {zh: 其他, en: others}
                    residence: [URBAN]
                    amount: 500
                    applies-from: 2022-07
                    applies-until: 2023-12
                    source: gap
                """).text()))
                .hasSize(3)
                .anyMatch(error -> error.contains("tiers: no tier is for everybody else (RURAL, from 2022-07)"))
                .anyMatch(error -> error.contains("tiers: no tier is for everybody else (URBAN, from 2024-01)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|city.yml:1:1: the file is empty",
                "'a: [1'|city.yml:1:6: not readable as YAML",
                "'[]'|city.yml:1:1: wrong type, a list; allowed: the fields pack",
                "'a: 1\n---\nb: 2'|city.yml:2:1: not readable as YAML"
            })
    void whatIsNoPackAtAll(String yaml, String error) {
        assertThat(errors(yaml)).singleElement().asString().startsWith(error);
    }
}
