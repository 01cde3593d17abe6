package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nuan.benefits.application.payment.Clockwork;
import org.nuan.kernel.BenefitMonth;
import org.nuan.testkit.Await;
import org.nuan.testkit.TestPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service over HTTP, on a real database, with the real stand-in of the bank; tests wind the clockwork. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ServiceTest {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATABASE = TestPostgres.newDatabase();

    @LocalServerPort
    private int port;

    @Autowired
    private Clockwork clockwork;

    @Autowired
    private Clock clock;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("nuan.security.issuer", Stand.TOKENS::issuer);
        registry.add("spring.datasource.url", () -> DATABASE);
        registry.add("nuan.crypto.encryption-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        registry.add("nuan.crypto.blind-index-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        registry.add("nuan.urls.intake", () -> Stand.get().intakeUrl());
        registry.add("nuan.benefits.bank.port", () -> Stand.get().bankPort());
        registry.add("nuan.benefits.bank.password", () -> Stand.SFTP_PASSWORD);
        registry.add("nuan.benefits.bank.host-key", () -> Stand.get().data().resolve("ssh/bank_host_key.pub"));
        registry.add("nuan.benefits.bank.round", () -> "1h");
    }

    @BeforeEach
    void bankIsWell() throws Exception {
        Stand.get().bankRejectsFiles(false);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    BenefitMonth nextMonth() {
        return BenefitMonth.after(today());
    }

    HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String token, String path) {
        return send(request(token, "/api/benefits" + path));
    }

    HttpResponse<String> post(String token, String path, String body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    HttpResponse<String> post(String token, String path, String body, String key) {
        return send(request(token, "/api/benefits" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static JsonNode ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void refused(HttpResponse<String> answer, int status, String code) {
        JsonNode problem = ok(answer, status);
        assertThat(problem.path("code").asText()).as(answer.body()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    /** A household like the Lins: mother, grandmother over 70, a pupil; 1,860 a month. */
    static String assessmentOrder(String name, String region, LocalDate day, String reportStatus) {
        return """
                {"applicationId":"app-%1$s","householdId":"hh-%1$s","scheme":"dibao","region":"%2$s",
                 "residence":"URBAN","effectiveOn":"%3$s","reportStatus":"%4$s",
                 "members":[
                  {"personId":"p1","birthDate":"1986-03-12","relation":"SELF","schooling":"NONE","seriousIllness":false,
                   "employed":true,"traits":[]},
                  {"personId":"p2","birthDate":"1952-05-20","relation":"PARENT","seriousIllness":false,
                   "employed":false,"traits":[]},
                  {"personId":"p3","birthDate":"2015-09-01","relation":"CHILD","schooling":"COMPULSORY",
                   "seriousIllness":false,"employed":false,"traits":[]}],
                 "incomes":[
                  {"personId":"p1","kind":"WAGE","monthlyFen":186000},
                  {"personId":"p1","kind":"WAGE","monthlyFen":186000,"source":"human-resources"},
                  {"personId":"p2","kind":"TRANSFER","subkind":"CENTRAL_BASIC_PENSION","monthlyFen":23000,
                   "source":"human-resources"}],
                 "property":[
                  {"personId":"p1","kind":"FINANCIAL_ASSETS","amountFen":321540,"source":"bank-03"}]}
                """.formatted(name, region, day, reportStatus);
    }

    String assessed(String name, String region) {
        return ok(post(Stand.PROCESS, "/assessments", assessmentOrder(name, region, today(), "COMPLETE")), 201)
                .path("assessmentId")
                .asText();
    }

    static String awardOrder(
            String name, String assessmentId, String region, LocalDate decidedOn, String account, String holder) {
        return """
                {"applicationId":"app-%s","assessmentId":"%s","decidedBy":"approver","decidedOn":"%s","region":"%s",
                 "payee":{"accountNumber":"%s","holderName":"%s","bankName":"示范银行"}}
                """.formatted(name, assessmentId, decidedOn, region, account, holder);
    }

    JsonNode awarded(String name, String region, LocalDate decidedOn, String account, String holder) {
        return ok(
                post(
                        Stand.PROCESS,
                        "/awards",
                        awardOrder(name, assessed(name, region), region, decidedOn, account, holder)),
                201);
    }

    static String runOrder(String region, BenefitMonth month) {
        return "{\"region\":\"" + region + "\",\"month\":\"" + month + "\"}";
    }

    /** A run that two people prepared and released. */
    String released(String region, BenefitMonth month) {
        String id = ok(post(Stand.FINANCE, "/pay-runs", runOrder(region, month)), 201)
                .path("payRunId")
                .asText();
        ok(post(Stand.FINANCE_TWO, "/pay-runs/" + id + "/release", ""), 200);
        return id;
    }

    JsonNode run(String id) {
        return ok(get(Stand.FINANCE, "/pay-runs/" + id), 200);
    }

    /** Winds the clockwork until the run is in that state. */
    JsonNode windUntil(String id, String state) {
        Await.until("pay run to be " + state, Duration.ofSeconds(30), () -> {
            clockwork.round();
            return run(id).path("state").asText().equals(state);
        });
        return run(id);
    }
}
