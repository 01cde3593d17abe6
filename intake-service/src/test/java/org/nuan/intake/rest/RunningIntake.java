package org.nuan.intake.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.nuan.intake.IntakeApplication;
import org.nuan.intake.Samples;
import org.nuan.intake.application.Applications;
import org.nuan.testkit.TestMongo;
import org.nuan.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Starts the service once for all tests, and speaks to it as each of its users. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = IntakeApplication.class)
@Import(RunningIntake.Stubs.class)
abstract class RunningIntake {

    static final TestMongo MONGO = new TestMongo();
    static final TestTokens TOKENS = new TestTokens();
    static final ObjectMapper JSON = new ObjectMapper();

    static final String ACCOUNT_NUMBER = "6217000000000100017";
    static final String PHONE = "13900001234";
    static final String VILLAGE = "990101001001";

    static final String CITIZEN = TOKENS.as("citizen-lin", null, "citizen");
    static final String OTHER_CITIZEN = TOKENS.as("citizen-zhao", null, "citizen");
    static final String COORDINATOR = TOKENS.as("coordinator", "990101001001", "village-coordinator");
    static final String CASEWORKER = TOKENS.as("caseworker", "990101001", "township-caseworker");
    static final String CASEWORKER_TWO = TOKENS.as("caseworker-two", "990101001", "township-caseworker");
    static final String SHIQIAO = TOKENS.as("caseworker-shiqiao", "990101002", "township-caseworker");
    static final String APPROVER = TOKENS.as("approver", "990101001", "township-approver");
    static final String REVIEWER = TOKENS.as("reviewer", "990101", "county-reviewer");
    static final String AUDITOR = TOKENS.as("auditor", "99", "auditor");
    static final String PROCESS = TOKENS.as("service-account-workflows", null, "process");

    private static final AtomicInteger PERSONS = new AtomicInteger(1);

    @LocalServerPort
    private int port;

    @Autowired
    MongoDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    FailingApplications store;

    private final HttpClient http = HttpClient.newHttpClient();

    @TestConfiguration
    static class Stubs {
        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        @Primary
        FailingApplications failing(@Qualifier("applications") Applications real) {
            return new FailingApplications(real);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        byte[] key = new byte[32];
        key[0] = 7;
        registry.add("nuan.security.issuer", TOKENS::issuer);
        registry.add("nuan.mongodb.uri", MONGO::uri);
        registry.add("nuan.crypto.encryption-key", () -> Base64.getEncoder().encodeToString(key));
        registry.add("nuan.crypto.blind-index-key", () -> Base64.getEncoder().encodeToString(key));
    }

    @BeforeEach
    void today() {
        clock.reset();
    }

    /** A citizen id that no other test uses. */
    static String person(int birthYear) {
        int number = PERSONS.getAndIncrement();
        return Samples.id(
                        birthYear + "%02d%02d".formatted(number / 28 % 12 + 1, number % 28 + 1),
                        "%03d".formatted(number % 1000))
                .value();
    }

    static Map<String, Object> member(String citizenId, String name, String relation) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("citizenId", citizenId);
        member.put("name", name);
        member.put("relation", relation);
        return member;
    }

    /** Mother, grandmother and child; only the first two are adults. */
    static Map<String, Object> household() {
        Map<String, Object> mother = member(person(1986), "林小燕", "SELF");
        mother.put("employed", true);
        mother.put("incomes", List.of(Map.of("kind", "WAGE", "monthlyFen", 186000)));
        return form(List.of(mother, member(person(1952), "林桂芳", "PARENT"), member(person(2015), "王子涵", "CHILD")));
    }

    static Map<String, Object> form(List<Map<String, Object>> members) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("scheme", "dibao");
        form.put("region", VILLAGE);
        form.put("residence", "RURAL");
        form.put("address", "杨树村12号");
        form.put("phone", PHONE);
        form.put("members", members);
        form.put("payee", Map.of("accountNumber", ACCOUNT_NUMBER, "holderName", "林小燕", "bankName", "示范银行"));
        form.put("reason", "收入减少");
        form.put("staffRelative", false);
        return form;
    }

    static Map<String, Object> with(Map<String, Object> form, String field, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    Answer post(String token, String path, @Nullable Object body) {
        return post(token, path, key(), body);
    }

    Answer post(String token, String path, String key, @Nullable Object body) {
        return send(request(token, path)
                .header("Idempotency-Key", key)
                .POST(body == null ? HttpRequest.BodyPublishers.noBody() : publisher(body)));
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String token, String path) {
        return send(request(token, path).GET());
    }

    HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> raw = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(raw, JSON.readTree(raw.body().isEmpty() ? "{}" : raw.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String path(String id) {
        return "/api/intake/applications/" + id;
    }

    /** A draft of that form, made by the citizen. */
    Answer draft(Map<String, Object> form) {
        return post(CITIZEN, "/api/intake/applications", form).is(201);
    }

    static Map<String, Object> letter(String personId) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("personId", personId);
        letter.put("signedOn", Samples.TODAY.toString());
        letter.put("evidenceSha256", Samples.EVIDENCE);
        return letter;
    }

    /** Letters of all adults of a draft. */
    void sign(Answer draft) {
        for (JsonNode member : draft.body().path("members")) {
            if (member.path("adult").asBoolean()) {
                post(
                                CITIZEN,
                                path(draft.text("id")) + "/letters",
                                letter(member.path("personId").asText()))
                        .is(201);
            }
        }
    }

    /** Handed in with all letters; the id. */
    String submitted(Map<String, Object> form) {
        Answer draft = draft(form);
        sign(draft);
        String id = draft.text("id");
        post(CITIZEN, path(id) + "/submission", null).is(200);
        return id;
    }

    static Map<String, Object> visitForm() {
        return Map.of(
                "visitedOn",
                Samples.TODAY.toString(),
                "secondVisitor",
                "caseworker-two",
                "truthful",
                true,
                "findings",
                "与申报一致",
                "needs",
                List.of("TUTORING"));
    }

    /** Visited and countersigned, with an opinion. */
    void reviewed(String id) {
        String visit =
                post(CASEWORKER, path(id) + "/visits", visitForm()).is(201).text("visitId");
        post(CASEWORKER_TWO, path(id) + "/visits/" + visit + "/countersignature", null)
                .is(200);
        opinion(id);
    }

    void opinion(String id) {
        post(CASEWORKER, path(id) + "/opinions", Map.of("recommendation", "SUPPORT", "assessmentId", "a-1"))
                .is(201);
    }

    /** A notice of seven days opened today; its id. */
    String notice(String id) {
        return post(PROCESS, path(id) + "/notices?amountFen=143600", Map.of("days", 7))
                .is(201)
                .text("noticeId");
    }

    Document document(String id) {
        return Objects.requireNonNull(database.getCollection("applications")
                .find(new Document("_id", id))
                .first());
    }

    List<String> facts(String id) {
        return document(id).getList("outbox", String.class);
    }
}
