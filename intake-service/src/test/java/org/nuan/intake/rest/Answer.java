package org.nuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the service answered. */
record Answer(HttpResponse<String> raw, JsonNode body) {

    Answer is(int status) {
        assertThat(raw.statusCode()).as(raw.body()).isEqualTo(status);
        return this;
    }

    /** A problem detail with that code, in the right media type and with a sentence. */
    Answer refused(int status, String code) {
        is(status);
        assertThat(raw.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(body.path("code").asText()).isEqualTo(code);
        assertThat(body.path("type").asText()).isEqualTo("urn:nuan:problem:" + code);
        assertThat(body.path("detail").asText()).isNotBlank();
        return this;
    }

    /** Exactly these faults, each written {@code /pointer code}. */
    Answer faulty(String... faults) {
        refused(422, "invalid-fields");
        assertThat(faults()).containsExactlyInAnyOrder(faults);
        return this;
    }

    List<String> faults() {
        return StreamSupport.stream(body.path("errors").spliterator(), false)
                .map(e -> e.path("field").asText() + " " + e.path("code").asText())
                .toList();
    }

    String text(String field) {
        return body.path(field).asText();
    }
}
