package org.nuan.verification.adapter.out.sources;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nuan.verification.application.ask.SourceCalls;
import org.nuan.verification.domain.answer.AnswerCheck;
import org.nuan.verification.domain.answer.Expectation;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks sources over HTTPS with mutual TLS. Redirects are not followed: they would carry a person's id elsewhere. */
public final class HttpsSources implements SourceCalls, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpsSources.class);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);
    private static final long LARGEST_REPLY = 256 * 1024;

    private final URI baseUrl;
    private final SourceWire wire = new SourceWire();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    public HttpsSources(SourcesAddress address) {
        this.baseUrl = address.baseUrl();
        this.client = HttpClient.newBuilder()
                .sslContext(MutualTls.context(address.tlsDir(), address.tlsPassword()))
                .connectTimeout(address.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
    }

    @Override
    public Reply call(Source source, PermittedQuery query, Duration timeout) throws InterruptedException {
        if (!timeout.isPositive()) {
            return Reply.Failure.of(Trouble.TIMEOUT);
        }
        HttpRequest request = HttpRequest.newBuilder(baseUrl.resolve("/sources/" + source.id() + "/queries"))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(wire.write(query)))
                .build();
        try {
            return read(
                    client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_REPLY)),
                    source,
                    query);
        } catch (HttpConnectTimeoutException e) {
            return down(source, e);
        } catch (HttpTimeoutException e) {
            return Reply.Failure.of(Trouble.TIMEOUT);
        } catch (IOException e) {
            return down(source, e);
        }
    }

    private static Reply down(Source source, IOException e) {
        if (!(e instanceof ConnectException)) {
            LOG.atWarn()
                    .addKeyValue("source", source.id())
                    .addKeyValue("cause", e.toString())
                    .log("source not reachable");
        }
        return Reply.Failure.of(Trouble.DOWN);
    }

    private Reply read(HttpResponse<byte[]> response, Source source, PermittedQuery query) {
        int status = response.statusCode();
        if (status == 200) {
            Expectation expected = new Expectation(query.queryId(), source.id(), query.items());
            return wire.read(response.body())
                    .map(raw -> AnswerCheck.check(raw, expected))
                    .orElseGet(() -> Reply.Failure.of(Trouble.NONSENSE));
        }
        if (status == 429 || status >= 500) {
            return new Reply.Failure(Trouble.DOWN, retryAfter(response).orElse(null));
        }
        return Reply.Failure.of(status >= 400 ? Trouble.REFUSED : Trouble.NONSENSE);
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .filter(d -> d.compareTo(LONGEST_RETRY_AFTER) <= 0);
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.close();
    }
}
