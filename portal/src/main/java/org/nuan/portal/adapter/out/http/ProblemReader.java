package org.nuan.portal.adapter.out.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a problem detail; whatever is no problem detail becomes one without words. */
@Component
public class ProblemReader {

    private final ObjectMapper json;

    public ProblemReader(ObjectMapper json) {
        this.json = json;
    }

    ApiProblem read(int status, String body) {
        JsonNode problem = parse(body);
        String code = problem.path("code").asText("");
        if (code.isEmpty()) {
            String type = problem.path("type").asText("");
            code = type.substring(Math.max(type.lastIndexOf(':'), type.lastIndexOf('/')) + 1);
        }
        String detail = problem.path("detail").asText("");
        return new ApiProblem(status, code, problem.path("title").asText(""), detail, faults(problem, detail));
    }

    private static List<ApiProblem.FieldFault> faults(JsonNode problem, String detail) {
        List<ApiProblem.FieldFault> faults = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            faults.add(new ApiProblem.FieldFault(
                    error.path("field").asText(""), error.path("detail").asText(detail)));
        }
        if (faults.isEmpty() && problem.hasNonNull("field")) {
            faults.add(new ApiProblem.FieldFault(
                    problem.path("field").asText(),
                    detail.isEmpty() ? problem.path("title").asText("") : detail));
        }
        return faults;
    }

    private JsonNode parse(String body) {
        try {
            JsonNode read = json.readTree(body);
            return read == null || !read.isObject() ? json.createObjectNode() : read;
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }
}
