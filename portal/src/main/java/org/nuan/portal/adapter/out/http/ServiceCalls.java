package org.nuan.portal.adapter.out.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.Header;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls one service as whoever is signed in, and turns its answers into what a page can show. */
final class ServiceCalls {

    /** The key under which the correlation id of the request stands in the log context. */
    static final String CORRELATION = "correlationId";

    static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    private final String service;
    private final RestClient client;

    ServiceCalls(
            String service,
            URI address,
            ServiceAddresses times,
            Supplier<Optional<String>> token,
            ProblemReader problems,
            RestClient.Builder builder) {
        this.service = service;
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(times.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(times.readTimeout());
        this.client = builder.clone()
                .baseUrl(address)
                .requestFactory(requests)
                .requestInterceptor(new CallerHeaders(token))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> refuse(problems, response))
                .build();
    }

    <T> T get(Class<T> type, String path, Object... variables) {
        return answered(() -> client.get().uri(path, variables).retrieve().body(type));
    }

    <T> List<T> list(ParameterizedTypeReference<List<T>> type, String path, Object... variables) {
        return answered(() -> client.get().uri(path, variables).retrieve().body(type));
    }

    byte[] bytes(MediaType accepted, String path, Object... variables) {
        return answered(() ->
                client.get().uri(path, variables).accept(accepted).retrieve().body(byte[].class));
    }

    <T> T post(Class<T> type, String key, Object body, String path, Object... variables) {
        return answered(() -> command(key, body, path, variables).body(type));
    }

    /** A command whose body is a text as it stands. */
    <T> T postText(Class<T> type, String key, String body, MediaType contentType, String path) {
        return answered(() -> client.post()
                .uri(path)
                .header(Header.IDEMPOTENCY_KEY, key)
                .contentType(contentType)
                .body(body)
                .retrieve()
                .body(type));
    }

    /** A command whose reply nobody reads. */
    void send(String key, @Nullable Object body, String path, Object... variables) {
        answered(() ->
                command(key, body == null ? Map.of() : body, path, variables).toBodilessEntity());
    }

    /** The same command is still being carried out, because it was sent twice: its answer is a moment away. */
    private <T> T answered(Call<T> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(call.make(), "an empty reply");
            } catch (ResourceAccessException e) {
                throw new ApiUnavailable(service, e);
            } catch (ApiProblem problem) {
                if (!problem.is("idempotency-in-progress") || attempt == ATTEMPTS) {
                    throw problem;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    /** A command that says in a header why it is given. */
    void sendBecause(String purpose, String key, String path, Object... variables) {
        answered(() -> client.post()
                .uri(path, variables)
                .header(Header.IDEMPOTENCY_KEY, key)
                .header(Header.PURPOSE, purpose)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of())
                .retrieve()
                .toBodilessEntity());
    }

    private RestClient.ResponseSpec command(String key, Object body, String path, Object... variables) {
        return client.post()
                .uri(path, variables)
                .header(Header.IDEMPOTENCY_KEY, key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve();
    }

    private void refuse(ProblemReader problems, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status >= 500) {
            throw new ApiUnavailable(service, status);
        }
        throw problems.read(status, new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Call<T> {
        @Nullable T make();
    }

    /** Who asks, in which language, and the id that follows the request through all services. */
    private record CallerHeaders(Supplier<Optional<String>> token) implements ClientHttpRequestInterceptor {

        @Override
        public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
                throws IOException {
            HttpHeaders headers = request.getHeaders();
            token.get().ifPresent(headers::setBearerAuth);
            headers.setAcceptLanguageAsLocales(List.of(LocaleContextHolder.getLocale()));
            String correlation = MDC.get(CORRELATION);
            if (correlation != null) {
                headers.set(Header.CORRELATION_ID, correlation);
            }
            return execution.execute(request, body);
        }
    }
}
