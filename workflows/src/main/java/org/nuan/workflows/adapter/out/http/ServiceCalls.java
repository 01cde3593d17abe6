package org.nuan.workflows.adapter.out.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.Header;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.remote.ServiceRefusal;
import org.nuan.workflows.application.remote.ServiceUnavailable;
import org.nuan.workflows.application.remote.UnexpectedAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClientException;

/** Calls one other service, and sorts its answers: a value, a refusal, or an outage. */
public final class ServiceCalls {

    /** Answers that say "not just now"; a token that ran out on the way is one of them. */
    private static final Set<Integer> NOT_NOW = Set.of(401, 408, 425, 429);

    private static final String IN_PROGRESS = "idempotency-in-progress";

    private record Reply(int status, byte[] body) {}

    private final String service;
    private final RestClient client;
    private final ObjectMapper json;

    /** @param json what else the other service may add to its answers in time is passed over */
    public ServiceCalls(String service, RestClient client, ObjectMapper json) {
        this.service = service;
        this.client = client;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    <T> Outcome<T> get(Class<T> type, String path, Object... pathVariables) {
        return ask(client.get().uri(path, pathVariables), type);
    }

    /** A read that has to say why. */
    <T> Outcome<T> getFor(String purpose, Class<T> type, String path, Object... pathVariables) {
        return ask(client.get().uri(path, pathVariables).header(Header.PURPOSE, purpose), type);
    }

    <T> Outcome<T> post(String key, @Nullable Object body, Class<T> type, String path, Object... pathVariables) {
        var request = client.post()
                .uri(path, pathVariables)
                .header(Header.IDEMPOTENCY_KEY, key)
                .contentType(MediaType.APPLICATION_JSON);
        return ask(body == null ? request : request.body(written(body)), type);
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request could not be written", e);
        }
    }

    private <T> Outcome<T> ask(RequestHeadersSpec<?> request, Class<T> type) {
        Reply reply = exchange(request);
        if (reply.status() >= 200 && reply.status() < 300) {
            return Outcome.done(read(reply, type));
        }
        if (reply.status() < 400 || reply.status() >= 500 || NOT_NOW.contains(reply.status())) {
            throw new ServiceUnavailable(service, "status " + reply.status());
        }
        ServiceRefusal refusal = refusal(reply);
        if (IN_PROGRESS.equals(refusal.code())) {
            throw new ServiceUnavailable(service, IN_PROGRESS);
        }
        return Outcome.refused(refusal);
    }

    private Reply exchange(RequestHeadersSpec<?> request) {
        try {
            Reply reply = request.header(HttpHeaders.ACCEPT, "application/json, application/problem+json")
                    .exchange((sent, response) -> reply(response));
            if (reply == null) {
                throw new ServiceUnavailable(service, "no answer");
            }
            return reply;
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new ServiceUnavailable(service, e.getClass().getSimpleName());
        }
    }

    private static Reply reply(ClientHttpResponse response) throws IOException {
        return new Reply(response.getStatusCode().value(), response.getBody().readAllBytes());
    }

    private <T> T read(Reply reply, Class<T> type) {
        try {
            T value = json.readValue(reply.body(), type);
            if (value == null) {
                throw new UnexpectedAnswer(service, "nothing instead of " + type.getSimpleName());
            }
            return value;
        } catch (IOException e) {
            throw new UnexpectedAnswer(service, "no " + type.getSimpleName());
        }
    }

    private ServiceRefusal refusal(Reply reply) {
        String body = new String(reply.body(), StandardCharsets.UTF_8);
        try {
            JsonNode problem = json.readTree(reply.body());
            String code = problem.path("code").asText("status-" + reply.status());
            return new ServiceRefusal(
                    service, reply.status(), code, problem.path("field").asText(null), body);
        } catch (IOException e) {
            return new ServiceRefusal(service, reply.status(), "status-" + reply.status(), null, "{}");
        }
    }
}
