package org.nuan.sources.https;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.sources.Stand;
import org.nuan.sources.tls.PlatformCertificates;

class HttpsTest {

    private static final String LIN = "990101198603120245";
    private static final String GRANDMOTHER = "990101195205200465";
    private static final String CHEN = "990101195001151171";
    private static final String QIAN = "990101194808080824";

    @TempDir
    private static Path dir;

    private static Stand stand;

    @BeforeAll
    static void start() throws Exception {
        stand = new Stand(dir);
    }

    @AfterAll
    static void stop() {
        stand.close();
    }

    @AfterEach
    void sound() throws Exception {
        stand.admin("DELETE", "/admin/faults", "");
    }

    @ParameterizedTest
    @CsvSource({
        "990101198603120245, 林小燕, human-resources, WAGE, 186000, MONTHLY",
        "990101198603120245, 林小燕, bank-03, DEPOSIT, 321540, BALANCE",
        "990101195205200465, 林桂芳, human-resources, PENSION, 23000, MONTHLY",
        "990101195205200465, 林桂芳, bank-07, DEPOSIT, 112000, BALANCE",
        "990101197911030159, 赵国强, human-resources, WAGE, 420000, MONTHLY",
        "990101197911030159, 赵国强, bank-11, DEPOSIT, 8600000, BALANCE",
        "990101199007080624, 孙丽, human-resources, WAGE, 90000, MONTHLY",
        "990101194808080824, 钱玉珍, human-resources, PENSION, 26000, MONTHLY"
    })
    void tellsTheAmountsOfTheStories(String id, String name, String source, String item, long fen, String period)
            throws Exception {
        JsonNode reply = stand.answer(source, Stand.query("q-1", id, name, item));
        assertThat(reply.get("queryId").asText()).isEqualTo("q-1");
        assertThat(reply.get("sourceId").asText()).isEqualTo(source);
        assertThat(reply.get("asOf").asText()).isEqualTo("2026-11-22");
        assertThat(reply.get("known").asBoolean()).isTrue();
        assertThat(reply.get("items")).singleElement().satisfies(line -> {
            assertThat(line.get("item").asText()).isEqualTo(item);
            assertThat(line.get("amountFen").asLong()).isEqualTo(fen);
            assertThat(line.get("period").asText()).isEqualTo(period);
        });
    }

    @ParameterizedTest
    @CsvSource({
        CHEN + ", 陈福来, public-security, DEATH, registration cancelled by death, 2026-10-02",
        CHEN + ", 陈福来, civil-affairs, FUNERAL, cremation, 2026-10-05",
        QIAN + ", 钱玉珍, disabled-persons-federation, DISABILITY, physical/2, 2009-03-30",
        "990101197911030159, 赵国强, traffic-police, VEHICLE, 'small passenger car, 1.5 l', 2022-09-14"
    })
    void tellsTheFactsOfTheStories(String id, String name, String source, String item, String text, String since)
            throws Exception {
        JsonNode reply = stand.answer(source, Stand.query("q-2", id, name, item));
        assertThat(reply.get("items")).singleElement().satisfies(line -> {
            assertThat(line.get("item").asText()).isEqualTo(item);
            assertThat(line.get("text").asText()).isEqualTo(text);
            assertThat(line.get("since").asText()).isEqualTo(since);
            assertThat(line.get("amountFen").isNull()).isTrue();
        });
    }

    @Test
    void tellsNothingThatWasNotAsked() throws Exception {
        JsonNode reply = stand.answer("human-resources", Stand.query("q-3", GRANDMOTHER, "林桂芳", "WAGE"));
        assertThat(reply.get("known").asBoolean()).isTrue();
        assertThat(reply.get("items")).isEmpty();
    }

    @Test
    void saysThatAPersonIsUnknown() throws Exception {
        JsonNode reply = stand.answer("bank-01", Stand.query("q-4", LIN, "林小燕", "DEPOSIT"));
        assertThat(reply.get("known").asBoolean()).isFalse();
        assertThat(reply.get("items")).isEmpty();
    }

    @Test
    void refusesACallerWithoutCertificate() throws Exception {
        assertThat(stand.askWithoutCertificate("bank-03", Stand.query("q", LIN, "林小燕", "DEPOSIT"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesACertificateOfAForeignAuthority(@TempDir Path foreign) throws Exception {
        PlatformCertificates.createIfAbsent(foreign, Stand.PASSWORD);
        try (var client =
                Stand.client(Stand.certificates(), Optional.of(foreign.resolve(PlatformCertificates.CLIENT_STORE)))) {
            assertThatThrownBy(() -> stand.ask(client, "bank-03", Stand.query("q", LIN, "林小燕", "DEPOSIT")))
                    .as("the same names, but another key")
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAnotherPartOfThePlatform() throws Exception {
        Path tls = Stand.certificates();
        try (var client = Stand.client(tls, Optional.of(tls.resolve(PlatformCertificates.SERVER_STORE)))) {
            assertThatThrownBy(() -> stand.ask(client, "bank-03", Stand.query("q", LIN, "林小燕", "DEPOSIT")))
                    .as("a certificate for servers")
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json",
                "[]",
                "null",
                "{}",
                "{\"queryId\":\"q\",\"purpose\":\"p\",\"letterNumber\":\"\",\"asOf\":\"2026-11-22\","
                        + "\"person\":{\"citizenId\":\"990101198603120245\",\"name\":\"n\"},\"items\":[\"DEPOSIT\"]}",
                "{\"queryId\":\"q\",\"purpose\":\"p\",\"letterNumber\":\"L\",\"asOf\":\"22.11.2026\","
                        + "\"person\":{\"citizenId\":\"990101198603120245\",\"name\":\"n\"},\"items\":[\"DEPOSIT\"]}",
                "{\"queryId\":\"q\",\"purpose\":\"p\",\"letterNumber\":\"L\",\"asOf\":\"2026-11-22\","
                        + "\"person\":{\"citizenId\":\"990101198603120246\",\"name\":\"n\"},\"items\":[\"DEPOSIT\"]}",
                "{\"queryId\":\"q\",\"purpose\":\"p\",\"letterNumber\":\"L\",\"asOf\":\"2026-11-22\","
                        + "\"person\":{\"citizenId\":\"990101198603120245\",\"name\":\"n\"},\"items\":[\"GOLD\"]}",
                "{\"queryId\":\"q\",\"purpose\":\"p\",\"letterNumber\":\"L\",\"asOf\":\"2026-11-22\","
                        + "\"person\":{\"citizenId\":\"990101198603120245\",\"name\":\"n\"},\"items\":[]}"
            })
    void refusesABadQuestionWithoutRepeatingIt(String body) throws Exception {
        var response = stand.ask("bank-03", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Stand.JSON.readTree(response.body()).get("title").asText()).doesNotContain("9901");
    }

    @Test
    void refusesAnOversizedQuestion() throws Exception {
        assertThat(stand.ask("bank-03", "x".repeat(70_000)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"bank-37", "bank-36", "insurance-03", "nobody", "..%2F..%2Fetc"})
    void knowsOnlyTheSourcesAskedOverHttps(String source) throws Exception {
        assertThat(stand.ask(source, Stand.query("q", LIN, "林小燕", "DEPOSIT")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 503", "REFUSE, 403", "SLOW, 200", "NONE, 200"})
    void failsOnDemand(String kind, int status) throws Exception {
        assertThat(stand.admin("PUT", "/admin/faults/bank-03", "{\"kind\":\"" + kind + "\",\"delayMillis\":150}")
                        .statusCode())
                .isEqualTo(204);
        long start = System.nanoTime();
        assertThat(stand.ask("bank-03", Stand.query("q", LIN, "林小燕", "DEPOSIT")).statusCode())
                .isEqualTo(status);
        if (kind.equals("SLOW")) {
            assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(150);
        }
        assertThat(stand.ask("bank-04", Stand.query("q", LIN, "林小燕", "DEPOSIT")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void talksNonsenseThatAnAttentiveReaderNotices() throws Exception {
        stand.admin("PUT", "/admin/faults/bank-03", "{\"kind\":\"NONSENSE\"}");
        assertThat(IntStream.range(0, 12).mapToObj(n -> "nonsense-" + n))
                .allSatisfy(queryId -> assertThat(makesSense(
                                queryId,
                                stand.ask("bank-03", Stand.query(queryId, LIN, "林小燕", "DEPOSIT"))
                                        .body()))
                        .isFalse());
    }

    private static boolean makesSense(String queryId, String body) {
        try {
            JsonNode reply = Stand.JSON.readTree(body);
            return reply.get("queryId").asText().equals(queryId)
                    && reply.get("known").asBoolean()
                    && reply.get("items").get(0).get("amountFen").asLong() >= 0;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Test
    void countsWhoWasAskedAboutWhom() throws Exception {
        String nobody = "99010119700101001X";
        String path = "/admin/queries?person=" + nobody;
        assertThat(Stand.JSON
                        .readTree(stand.admin("GET", path, "").body())
                        .get("total")
                        .asInt())
                .isZero();
        stand.ask("bank-01", Stand.query("q", nobody, "某人", "DEPOSIT"));
        stand.ask("bank-01", Stand.query("q", nobody, "某人", "DEPOSIT"));
        stand.ask("tax", Stand.query("q", nobody, "某人", "TAXED_INCOME"));
        JsonNode counts = Stand.JSON.readTree(stand.admin("GET", path, "").body());
        assertThat(counts.get("total").asInt()).isEqualTo(3);
        assertThat(counts.get("sources").get("bank-01").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "Bearer", "Bearer wrong", "Basic token-for-tests", "Bearer token-for-tests2"})
    void refusesTheAdministrationWithoutTheToken(String authorization) throws Exception {
        assertThat(stand.admin(authorization, "GET", "/admin/people", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesFaultsItCannotRead() throws Exception {
        assertThat(stand.admin("PUT", "/admin/faults/bank-03", "{\"kind\":\"ODD\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stand.admin("PUT", "/admin/faults/bank-03", "{}").statusCode())
                .isEqualTo(400);
        assertThat(stand.admin("PUT", "/admin/faults/bank-99", "{\"kind\":\"DOWN\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stand.admin("GET", "/admin/secrets", "").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheDemonstrationHouseholds() throws Exception {
        JsonNode people =
                Stand.JSON.readTree(stand.admin("GET", "/admin/people", "").body());
        assertThat(people).hasSize(11).anySatisfy(person -> {
            assertThat(person.get("name").asText()).isEqualTo("林小燕");
            assertThat(person.get("citizenId").asText()).isEqualTo(LIN);
            assertThat(person.get("account").asText()).isEqualTo("6217000000000100017");
        });
        assertThat(stand.admin("GET", "/admin/health", "").body()).contains("UP");
    }
}
