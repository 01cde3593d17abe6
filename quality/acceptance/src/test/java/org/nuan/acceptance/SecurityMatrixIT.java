package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Reply;
import org.nuan.local.story.Casework;

/** Who may do what, asked of the running platform: role, region and relation. */
class SecurityMatrixIT {

    private static final Platform PLATFORM = UnderTest.platform();
    private static JsonNode application;

    @BeforeAll
    static void anApplication() {
        Casework work = UnderTest.casework();
        application = work.apply(
                "citizen-lin", People.formOf(People.citizenId(LocalDate.of(1966, 2, 2), 501), "孙某", "990101001001"));
        work.signLetters("citizen-lin", application);
        work.submit("citizen-lin", application);
        work.report("caseworker", application.path("id").asText());
    }

    private static String id() {
        return application.path("id").asText();
    }

    @ParameterizedTest
    @CsvSource({
        "citizen-lin, 200",
        "caseworker, 200",
        "approver, 200",
        "reviewer, 200",
        "auditor, 200",
        "citizen-zhao, 404",
        "caseworker-shiqiao, 404",
        "provider, 404",
        "finance, 404",
        "operator, 404"
    })
    void readingAnApplication(String user, int status) {
        int got = PLATFORM.get(user, "/api/intake/applications/" + id()).status();
        assertThat(got == 403 ? 404 : got).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"citizen-lin", "citizen-zhao", "caseworker-shiqiao", "provider", "finance", "operator"})
    void theReportOfAHouseholdIsForItsCaseworkers(String user) {
        Reply reply = PLATFORM.get(user, "/api/verification/reports?applicationId=" + id());
        assertThat(reply.status() == 403 || reply.json().isEmpty())
                .as(reply.status() + " " + reply.text())
                .isTrue();
    }

    @Test
    void nobodyButTheProcessGetsTheCaseFileOrGrantsAnything() {
        for (String user :
                List.of("citizen-lin", "caseworker", "approver", "reviewer", "auditor", "operator", "finance")) {
            assertThat(PLATFORM.get(user, "/api/intake/applications/" + id() + "/case-file")
                            .status())
                    .as(user)
                    .isIn(403, 404, 422);
            assertThat(PLATFORM.post(user, "/api/benefits/awards", "{}").status())
                    .as(user)
                    .isIn(403, 422);
            assertThat(PLATFORM.post(user, "/api/verification/reports", "{}").status())
                    .as(user)
                    .isIn(403, 422);
        }
    }

    @Test
    void payRunsAreForTheCountysFinanceOffice() {
        for (String user : List.of("citizen-lin", "caseworker", "approver", "reviewer", "auditor", "provider")) {
            assertThat(PLATFORM.post(user, "/api/benefits/pay-runs", "{\"region\":\"990101\",\"month\":\"2027-01\"}")
                            .status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(PLATFORM.post("finance", "/api/benefits/pay-runs", "{\"region\":\"990102\",\"month\":\"2027-01\"}")
                        .status())
                .as("another county")
                .isEqualTo(403);
    }

    @Test
    void tasksAreSeenOnlyByTheirOwnOffice() {
        assertThat(UnderTest.casework().tasks("caseworker-shiqiao", "HOME_VISIT", id()))
                .isEmpty();
        assertThat(UnderTest.casework().tasks("citizen-lin", "HOME_VISIT", id()))
                .isEmpty();
        assertThat(UnderTest.casework().tasks("provider", "HOME_VISIT", id())).isEmpty();
    }

    @Test
    void noServiceAnswersWithoutAToken() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        for (Component service : List.of(
                Component.INTAKE,
                Component.VERIFICATION,
                Component.BENEFITS,
                Component.SERVICES,
                Component.WORKFLOWS,
                Component.GATEWAY)) {
            for (String path :
                    List.of("/api/intake/applications", "/engine-rest/task", "/actuator/env", "/actuator/prometheus")) {
                int status = http.send(
                                HttpRequest.newBuilder(URI.create(PLATFORM.url(service) + path))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                assertThat(status).as("%s%s", service, path).isGreaterThanOrEqualTo(300);
            }
        }
    }
}
