package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Reply;
import org.nuan.local.story.Casework;

/** Bad input at the gateway: a problem detail that names the field, and nothing stored. */
class BadInputIT {

    private static final String PATH = "/api/intake/applications";

    private final Platform platform = UnderTest.platform();
    private final Casework work = UnderTest.casework();

    private static void isProblem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(reply.json().path("code").asText()).isEqualTo(code);
        assertThat(reply.json().path("detail").asText()).isNotBlank();
    }

    private long applications() {
        return platform.get("citizen-lin", PATH).json().size();
    }

    @ParameterizedTest
    @CsvSource({
        "990101199001010011, 990101001001, /members/0/citizenId",
        "990101199002300013, 990101001001, /members/0/citizenId",
        "99010119900101, 990101001001, /members/0/citizenId",
        "000000199001010018, 990101001001, /members/0/citizenId",
        "990101194808080824, 00, /region",
        "990101194808080824, 990101, /region"
    })
    void aFaultIsNamedWithItsField(String citizenId, String region, String field) {
        long before = applications();
        Reply reply = platform.post("citizen-lin", PATH, People.formOf(citizenId, "某人", region));
        isProblem(reply, 422, "invalid-fields");
        assertThat(reply.json().path("errors").findValuesAsText("field")).contains(field);
        assertThat(reply.text()).doesNotContain(citizenId);
        assertThat(applications()).as("nothing stored").isEqualTo(before);
    }

    @Test
    void whatIsNotAFormIsRefused() {
        String good = People.formOf(People.citizenId(LocalDate.of(1969, 1, 1), 401), "某人", "990101001001");
        isProblem(platform.post("citizen-lin", PATH, "{not json"), 400, "not-readable");
        isProblem(
                platform.post("citizen-lin", PATH, good.replaceFirst("\\{", "{\"favour\":true,")),
                400,
                "unknown-field");
        isProblem(platform.post("citizen-lin", PATH, "{\"reason\":\"" + "x".repeat(300_000) + "\"}"), 413, "too-large");
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndWithTheSameBodyIsTheSame() {
        String key = UUID.randomUUID().toString();
        String form = People.formOf(People.citizenId(LocalDate.of(1969, 1, 1), 402), "某人", "990101001001");
        Reply first = platform.post("citizen-lin", PATH, form, key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(platform.post("citizen-lin", PATH, form, key).json().path("id"))
                .isEqualTo(first.json().path("id"));
        isProblem(platform.post("citizen-lin", PATH, form.replace("某人", "别人"), key), 422, "idempotency-key-reused");
    }

    @Test
    void withoutEveryAdultsLetterNothingIsSubmitted() {
        String form = People.formOf(People.citizenId(LocalDate.of(1969, 1, 1), 403), "某人", "990101001001");
        JsonNode draft =
                platform.post("citizen-lin", PATH, form).orFail("draft").json();
        Reply submission =
                platform.post("citizen-lin", PATH + "/" + draft.path("id").asText() + "/submission", "{}");
        assertThat(submission.status()).as(submission.text()).isIn(409, 422);
        assertThat(submission.text()).contains("letter-missing");
    }

    @Test
    void aWithdrawnLetterNoLongerCounts() {
        String form = People.formOf(People.citizenId(LocalDate.of(1969, 1, 1), 404), "某人", "990101001001");
        JsonNode draft =
                platform.post("citizen-lin", PATH, form).orFail("draft").json();
        String path = PATH + "/" + draft.path("id").asText();
        work.signLetters("citizen-lin", draft);
        String number = work.application("citizen-lin", draft.path("id").asText())
                .path("letters")
                .path(0)
                .path("number")
                .asText();
        platform.post("citizen-lin", path + "/letters/" + number + "/withdrawal", "{}")
                .orFail("withdrawal");
        Reply submission = platform.post("citizen-lin", path + "/submission", "{}");
        assertThat(submission.status()).as(submission.text()).isIn(409, 422);
        assertThat(submission.text()).contains("letter-");
    }

    @Test
    void theSameHouseholdCannotApplyTwice() {
        String form = People.formOf(People.citizenId(LocalDate.of(1969, 1, 1), 405), "某人", "990101002001");
        JsonNode first =
                platform.post("citizen-lin", PATH, form).orFail("draft").json();
        work.signLetters("citizen-lin", first);
        work.submit("citizen-lin", first);
        JsonNode second =
                platform.post("citizen-lin", PATH, form).orFail("draft").json();
        work.signLetters("citizen-lin", second);
        isProblem(
                platform.post("citizen-lin", PATH + "/" + second.path("id").asText() + "/submission", "{}"),
                409,
                "household-already-applying");
    }
}
