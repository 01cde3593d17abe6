package org.nuan.runtime.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nuan.contracts.Header;
import org.nuan.runtime.http.BufferedRequest;
import org.nuan.runtime.idempotency.IdempotencyStore.Answer;
import org.nuan.runtime.idempotency.IdempotencyStore.Claim;
import org.nuan.runtime.problem.ProblemResponses;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Actors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Every POST carries a key; a repeat gets the first answer again. Only successes are kept: after a refusal the same key
 * may be tried again. A claim left by a crash is taken over after {@link #ABANDONED}.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    static final Duration ABANDONED = Duration.ofSeconds(30);

    private final IdempotencyStore store;
    private final ProblemResponses problems;
    private final Clock clock;
    private final List<String> exempt;
    private final AntPathMatcher paths = new AntPathMatcher();

    public IdempotencyFilter(IdempotencyStore store, ProblemResponses problems, Clock clock, List<String> exempt) {
        this.store = store;
        this.problems = problems;
        this.clock = clock;
        this.exempt = List.copyOf(exempt);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || exempt.stream().anyMatch(pattern -> paths.match(pattern, request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(Header.IDEMPOTENCY_KEY);
        if (key == null || !key.matches("[\\x21-\\x7e]{8,100}")) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "idempotency-key-missing");
            return;
        }
        String caller = Actors.current().map(Actor::account).orElse("public");
        String id = Hash.hex((caller + "\n" + target(request) + "\n" + key).getBytes(StandardCharsets.UTF_8));
        Instant now = clock.instant();
        Claim claim = store.claim(id, Hash.hex(body(request)), now, now.minus(ABANDONED));
        switch (claim) {
            case Claim.Proceed proceed -> carryOut(request, response, chain, id);
            case Claim.Replay(Answer answer) -> replay(response, answer);
            case Claim.OtherBody other ->
                problems.write(request, response, HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused");
            case Claim.InProgress running ->
                problems.write(request, response, HttpStatus.CONFLICT, "idempotency-in-progress");
        }
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static byte[] body(HttpServletRequest request) {
        return request instanceof BufferedRequest buffered ? buffered.body() : new byte[0];
    }

    private void carryOut(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String id)
            throws ServletException, IOException {
        CommandId.set(request, id);
        ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, caching);
            int status = caching.getStatus();
            if (status >= 200 && status < 300) {
                store.keep(
                        id,
                        new Answer(
                                status,
                                caching.getContentType(),
                                caching.getHeader(HttpHeaders.LOCATION),
                                caching.getContentAsByteArray()));
                kept = true;
            }
        } finally {
            if (!kept) {
                store.release(id);
            }
            caching.copyBodyToResponse();
        }
    }

    private static void replay(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }
}
