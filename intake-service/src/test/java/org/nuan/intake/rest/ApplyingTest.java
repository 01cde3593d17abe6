package org.nuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.intake.Samples;

class ApplyingTest extends RunningIntake {

    private static final String APPLICATIONS = "/api/intake/applications";

    private long stored() {
        return database.getCollection("applications").countDocuments();
    }

    @Test
    void aCitizenMakesADraftWithAReceiptNumber() {
        Answer made = draft(household());
        assertThat(made.text("status")).isEqualTo("DRAFT");
        assertThat(made.text("receiptNumber")).matches("RC20261120[0-9A-Z]{9}");
        assertThat(made.raw().headers().firstValue("Location")).contains(path(made.text("id")));
        assertThat(made.body().path("members").get(0).path("citizenIdMasked").asText())
                .matches("9901\\*{12}..");
        assertThat(made.text("payeeMasked")).isEqualTo("****0017");
        assertThat(made.body().path("version").asLong()).isEqualTo(1);
    }

    @Test
    void theSameAdultsAreTheSameHousehold() {
        Map<String, Object> form = household();
        assertThat(draft(form).text("householdId")).isEqualTo(draft(form).text("householdId"));
        assertThat(draft(form).text("householdId"))
                .isNotEqualTo(draft(household()).text("householdId"));
    }

    @Test
    void staffOfTheRegionApplyOnBehalf() {
        post(COORDINATOR, APPLICATIONS, household()).is(201);
        post(CASEWORKER, APPLICATIONS, household()).is(201);
        post(SHIQIAO, APPLICATIONS, household()).refused(403, "not-yours");
    }

    @Test
    void othersDoNotApply() {
        long before = stored();
        for (String token : List.of(APPROVER, REVIEWER, AUDITOR, PROCESS)) {
            post(token, APPLICATIONS, household()).refused(403, "not-yours");
            post(token, APPLICATIONS, Map.of()).refused(403, "not-yours");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "34052419800101001, citizen-id-length",
        "3405241980010100AX, citizen-id-characters",
        "050524198001010013, citizen-id-region",
        "340524198013010013, citizen-id-birth-date",
        "340524198002300013, citizen-id-birth-date",
        "340524198001010013, citizen-id-check-character",
        "330502198807024471, citizen-id-check-character",
        "'', citizen-id-missing"
    })
    void aWrongCitizenIdIsRefused(String id, String code) {
        long before = stored();
        post(CITIZEN, APPLICATIONS, form(List.of(member(id, "林小燕", "SELF")))).faulty("/members/0/citizenId " + code);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void somebodyNotYetBornIsNobody() {
        post(
                        CITIZEN,
                        APPLICATIONS,
                        form(List.of(
                                member(person(1986), "林小燕", "SELF"),
                                member(Samples.id("20261121", "024").value(), "林小宝", "CHILD"))))
                .faulty("/members/1/citizenId citizen-id-birth-date");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "scheme, tekun, /scheme scheme-unknown",
                "scheme, -, /scheme scheme-unknown",
                "region, 990199999999, /region region-unknown",
                "region, 990101, /region region-unknown",
                "region, 000101001001, /region region-unknown",
                "region, -, /region region-unknown",
                "residence, CITY, /residence residence-unknown",
                "phone, 12345, /phone phone-invalid",
                "members, -, /members members-missing",
                "payee, -, /payee payee-missing"
            })
    void aWrongFieldOfTheFormIsRefused(String field, @Nullable String value, String fault) {
        Answer answer =
                post(CITIZEN, APPLICATIONS, with(household(), field, value)).refused(422, "invalid-fields");
        assertThat(answer.faults()).contains(fault);
    }

    @Test
    void allFaultsOfAFormAreReportedTogether() {
        Map<String, Object> first = member("340524198001010013", "", "CHILD");
        first.put("schooling", "SCHOOL");
        first.put("disabilityKind", "physical");
        first.put("traits", Arrays.asList("lives alone", null));
        first.put("incomes", List.of(Map.of("kind", "GIFT", "monthlyFen", -1)));
        Map<String, Object> second = member(person(1990), "林二", "BOSS");
        second.put("property", List.of(Map.of("kind", "YACHT", "description", "x".repeat(201))));
        second.put("disabilityGrade", 9);
        List<Map<String, Object>> members = new ArrayList<>(List.of(first, second));
        members.add(null);
        Map<String, Object> form = form(members);
        form.put("region", "1");
        form.put("reason", "x".repeat(1001));
        form.put("payee", Map.of("accountNumber", "abc", "holderName", "别人"));

        post(CITIZEN, APPLICATIONS, form)
                .faulty(
                        "/region region-unknown",
                        "/reason text-too-long",
                        "/members/2 entry-missing",
                        "/members/0/citizenId citizen-id-check-character",
                        "/members/0/name name-invalid",
                        "/members/0/schooling schooling-unknown",
                        "/members/0/disabilityGrade disability-grade-invalid",
                        "/members/0/traits/0 trait-invalid",
                        "/members/0/traits/1 entry-missing",
                        "/members/0/incomes/0/kind income-kind-unknown",
                        "/members/0/incomes/0/monthlyFen amount-invalid",
                        "/members/1/relation relation-unknown",
                        "/members/1/disabilityKind disability-unknown",
                        "/members/1/disabilityGrade disability-grade-invalid",
                        "/members/1/property/0/kind property-kind-unknown",
                        "/members/1/property/0/description text-too-long",
                        "/payee/accountNumber account-number-invalid",
                        "/payee/holderName payee-not-member");
    }

    @Test
    void theApplicantComesFirstIsAdultAndNobodyIsThereTwice() {
        String child = person(2015);
        post(
                        CITIZEN,
                        APPLICATIONS,
                        form(List.of(
                                member(child, "林小燕", "SELF"),
                                member(child, "林小燕", "CHILD"),
                                member(person(1980), "林三", "SELF"))))
                .faulty(
                        "/members/0/citizenId applicant-not-adult",
                        "/members/1/citizenId member-twice",
                        "/members/2/relation applicant-not-first");
    }

    @Test
    void faultsAreSaidInTheReadersLanguage() {
        Answer chinese = post(CITIZEN, APPLICATIONS, with(household(), "region", "1"));
        assertThat(chinese.body().path("errors").get(0).path("detail").asText()).contains("区划代码");
        Answer english = send(request(CITIZEN, APPLICATIONS)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key())
                .POST(HttpRequest.BodyPublishers.ofString("{\"region\":\"1\"}")));
        assertThat(english.body().path("errors").get(0).path("detail").asText()).contains("Only the minimum living");
    }

    @Test
    void everyAdultMustHaveSigned() {
        Answer draft = draft(household());
        String id = draft.text("id");
        post(CITIZEN, path(id) + "/submission", null).faulty("/letters letter-missing", "/letters letter-missing");

        JsonNode members = draft.body().path("members");
        String mother = members.get(0).path("personId").asText();
        String grandmother = members.get(1).path("personId").asText();
        post(CITIZEN, path(id) + "/letters", letter(mother)).is(201);
        post(CITIZEN, path(id) + "/submission", null).faulty("/letters letter-missing");

        String number = post(CITIZEN, path(id) + "/letters", letter(grandmother))
                .is(201)
                .text("number");
        post(CITIZEN, path(id) + "/letters/" + number + "/withdrawal", null).is(200);
        post(CITIZEN, path(id) + "/submission", null).faulty("/letters letter-withdrawn");
        assertThat(document(id).getString("stage")).isEqualTo("DRAFT");
        assertThat(database.getCollection("live_members").countDocuments(new Document("applicationId", id)))
                .isZero();

        post(CITIZEN, path(id) + "/letters", letter(grandmother)).is(201);
        Answer submitted = post(CITIZEN, path(id) + "/submission", null).is(200);
        assertThat(submitted.text("status")).isEqualTo("SUBMITTED");
        assertThat(submitted.text("decisionDue")).isGreaterThan("2026-12-25");
        post(CITIZEN, path(id) + "/submission", null).refused(409, "application-already-submitted");
        assertThat(facts(id)).anyMatch(f -> f.contains("org.nuan.letter.withdrawn"));
        assertThat(facts(id))
                .filteredOn(f -> f.contains("org.nuan.application.submitted"))
                .hasSize(1);
    }

    @Test
    void anExpiredLetterDoesNotCount() {
        Answer draft = draft(household());
        sign(draft);
        clock.advance(Duration.ofDays(400));
        post(CITIZEN, path(draft.text("id")) + "/submission", null)
                .faulty("/letters letter-expired", "/letters letter-expired");
    }

    @Test
    void badLettersAreRefused() {
        Answer draft = draft(household());
        String path = path(draft.text("id")) + "/letters";
        String mother = draft.body().path("members").get(0).path("personId").asText();
        String child = draft.body().path("members").get(2).path("personId").asText();
        post(CITIZEN, path, Map.of())
                .faulty("/personId person-unknown", "/signedOn date-missing", "/evidenceSha256 evidence-hash-invalid");
        post(CITIZEN, path, letter("nobody")).faulty("/personId person-unknown");
        post(CITIZEN, path, letter(child)).faulty("/personId letter-person-minor");
        post(CITIZEN, path, with(letter(mother), "signedOn", "2026-11-21")).faulty("/signedOn date-in-future");
        post(CITIZEN, path, with(letter(mother), "signedOn", "2024-11-21")).faulty("/signedOn letter-expired");
        post(CITIZEN, path, with(letter(mother), "sourceClasses", List.of("BANK", "CASINO")))
                .faulty("/sourceClasses/1 source-class-unknown");
        post(CITIZEN, path, with(letter(mother), "guardianPersonId", child))
                .faulty("/guardianPersonId letter-guardian-not-adult", "/guardianPersonId letter-guardian-not-needed");
        post(CITIZEN, path + "/SQ1/withdrawal", null).refused(404, "letter-unknown");
        assertThat(document(draft.text("id")).getList("letters", Document.class))
                .isEmpty();
    }

    @Test
    void onlyTheOwnerAndStaffOfTheRegionFile() {
        Answer draft = draft(household());
        String id = draft.text("id");
        String mother = draft.body().path("members").get(0).path("personId").asText();
        post(OTHER_CITIZEN, path(id) + "/letters", letter(mother)).refused(404, "application-unknown");
        post(SHIQIAO, path(id) + "/submission", null).refused(404, "application-unknown");
        post(APPROVER, path(id) + "/submission", null).refused(403, "not-yours");
        post(COORDINATOR, path(id) + "/letters", letter(mother)).is(201);
    }

    @Test
    void aHouseholdAppliesOnceAtATime() {
        Map<String, Object> form = household();
        String first = submitted(form);
        Answer again = draft(form);
        sign(again);
        post(CITIZEN, path(again.text("id")) + "/submission", null).refused(409, "household-already-applying");

        @SuppressWarnings("unchecked")
        Map<String, Object> child = ((List<Map<String, Object>>) form.get("members")).get(2);
        Map<String, Object> elsewhere = new HashMap<>(child);
        String father = person(1984);
        Map<String, Object> other = form(List.of(member(father, "王大山", "SELF"), elsewhere));
        other.put("payee", Map.of("accountNumber", ACCOUNT_NUMBER, "holderName", "王大山"));
        Answer shared = draft(other);
        sign(shared);
        post(CITIZEN, path(shared.text("id")) + "/submission", null).refused(409, "household-already-applying");
        assertThat(document(shared.text("id")).getString("stage")).isEqualTo("DRAFT");
        assertThat(database.getCollection("live_members")
                        .countDocuments(new Document("applicationId", shared.text("id"))))
                .isZero();
        assertThat(database.getCollection("live_members").countDocuments(new Document("applicationId", first)))
                .isEqualTo(3);
    }

    @Test
    void aRefusedHouseholdMayApplyAgain() {
        Map<String, Object> form = household();
        String id = submitted(form);
        reviewed(id);
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "REFUSED", "reason", "收入高于标准"))
                .is(200);
        submitted(form);
    }

    @Test
    void aCrashBetweenTheTwoWritesOfASubmissionHealsOnRetry() {
        Map<String, Object> form = household();
        Answer draft = draft(form);
        sign(draft);
        String id = draft.text("id");
        String key = key();
        store.failNextUpdate();
        post(CITIZEN, path(id) + "/submission", key, null).refused(500, "our-fault");
        assertThat(document(id).getString("stage")).isEqualTo("DRAFT");
        assertThat(database.getCollection("live_members").countDocuments(new Document("applicationId", id)))
                .isEqualTo(3);

        post(CITIZEN, path(id) + "/submission", key, null).is(200);
        assertThat(document(id).getString("stage")).isEqualTo("SUBMITTED");
        assertThat(facts(id))
                .filteredOn(f -> f.contains("org.nuan.application.submitted"))
                .hasSize(1);
    }

    @Test
    void aHoldLeftByACrashIsTakenOverAfterAWhile() {
        Map<String, Object> form = household();
        Answer dead = draft(form);
        sign(dead);
        store.failNextUpdate();
        post(CITIZEN, path(dead.text("id")) + "/submission", null).refused(500, "our-fault");

        Answer next = draft(form);
        sign(next);
        post(CITIZEN, path(next.text("id")) + "/submission", null).refused(409, "household-already-applying");
        clock.advance(Duration.ofMinutes(3));
        post(CITIZEN, path(next.text("id")) + "/submission", null).is(200);
        post(CITIZEN, path(dead.text("id")) + "/submission", null).refused(409, "household-already-applying");
    }

    @Test
    void aChangeMeanwhileIsTriedAgainButNotForEver() {
        Answer draft = draft(household());
        sign(draft);
        store.conflictNextUpdates(3);
        post(CITIZEN, path(draft.text("id")) + "/submission", null).is(200);

        Answer other = draft(household());
        sign(other);
        store.conflictNextUpdates(50);
        post(CITIZEN, path(other.text("id")) + "/submission", null).refused(409, "changed-meanwhile");
        store.conflictNextUpdates(0);
    }

    @Test
    void nothingPersonalIsReadableInTheStoreOrInFacts() {
        Map<String, Object> form = household();
        String id = submitted(form);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> members = (List<Map<String, Object>>) form.get("members");
        StringBuilder everything = new StringBuilder();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().forEach(d -> everything.append(d.toJson()));
        }
        for (Map<String, Object> member : members) {
            assertThat(everything).doesNotContain(String.valueOf(member.get("citizenId")));
            assertThat(facts(id)).noneMatch(f -> f.contains(String.valueOf(member.get("name"))));
        }
        assertThat(everything).doesNotContain(ACCOUNT_NUMBER, PHONE, "杨树村12号");
        assertThat(facts(id)).hasSize(3).allMatch(f -> f.contains("\"subject\":\"" + id + "\""));
    }
}
