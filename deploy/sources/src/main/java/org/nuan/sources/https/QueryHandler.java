package org.nuan.sources.https;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.catalogue.SourceCatalogue;
import org.nuan.sources.query.AnswerQuery;
import org.nuan.sources.query.AnswerQuery.Outcome;
import org.nuan.sources.query.BadQuery;
import org.nuan.sources.query.Fault;
import org.nuan.sources.query.Latency;
import org.nuan.sources.tls.PlatformCertificates;

/**
 * {@code POST /sources/{sourceId}/queries}, for verification-service's certificate only. Each source takes
 * {@value #AT_ONCE} questions at a time and answers 429 to more.
 */
public final class QueryHandler implements HttpHandler {

    private static final int AT_ONCE = 128;
    private static final Pattern PATH = Pattern.compile("/sources/([a-z0-9-]{1,40})/queries");

    private final SourceCatalogue catalogue;
    private final AnswerQuery answerQuery;
    private final Latency latency;
    private final Map<String, Semaphore> desks = new ConcurrentHashMap<>();

    public QueryHandler(SourceCatalogue catalogue, AnswerQuery answerQuery, Latency latency) {
        this.catalogue = catalogue;
        this.answerQuery = answerQuery;
        this.latency = latency;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<String> caller = ClientCertificate.commonName(exchange);
            if (caller.isEmpty()) {
                Exchanges.problem(exchange, 401, "a client certificate is required");
            } else if (!caller.get().equals(PlatformCertificates.CLIENT_NAME)) {
                Exchanges.problem(exchange, 403, "this client may not ask sources");
            } else {
                route(exchange);
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        Optional<Source> source =
                path.matches() ? catalogue.find(path.group(1)).filter(known -> !known.batch()) : Optional.empty();
        if (source.isEmpty()) {
            Exchanges.problem(exchange, 404, "no such source here");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            Exchanges.problem(exchange, 405, "questions are posted");
        } else {
            atTheDesk(exchange, source.get());
        }
    }

    private void atTheDesk(HttpExchange exchange, Source source) throws IOException {
        Semaphore desk = desks.computeIfAbsent(source.id(), unused -> new Semaphore(AT_ONCE));
        if (!desk.tryAcquire()) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            Exchanges.problem(exchange, 429, "too many questions at once");
            return;
        }
        try {
            answer(exchange, source);
        } finally {
            desk.release();
        }
    }

    private void answer(HttpExchange exchange, Source source) throws IOException {
        try {
            switch (answerQuery.answer(source, Exchanges.body(exchange))) {
                case Outcome.Unavailable unused -> Exchanges.problem(exchange, 503, "the source is down");
                case Outcome.Refused unused -> Exchanges.problem(exchange, 403, "the source declines to answer");
                case Outcome.Answered answered -> {
                    takeTime(latency.of(source, answered.query().queryId()), answered.fault());
                    Exchanges.json(exchange, 200, answered.body());
                }
            }
        } catch (BadQuery e) {
            Exchanges.problem(exchange, 400, String.valueOf(e.getMessage()));
        } catch (Exchanges.TooLarge e) {
            Exchanges.problem(exchange, 413, "the question is too large");
        }
    }

    private static void takeTime(Duration usual, Fault fault) throws IOException {
        try {
            Thread.sleep(usual.plusMillis(fault.delayMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while answering", e);
        }
    }
}
