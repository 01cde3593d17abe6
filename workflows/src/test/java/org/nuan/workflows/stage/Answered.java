package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer of the service. */
public record Answered(int status, JsonNode body) {

    public String code() {
        return body.path("code").asText();
    }
}
