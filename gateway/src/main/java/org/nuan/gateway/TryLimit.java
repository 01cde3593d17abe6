package org.nuan.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * How often one network address may try the law: the one costly thing that is open to everybody. Counted by address even
 * with a token, and besides the limit of {@link CallerLimit}.
 */
@Component
class TryLimit implements GlobalFilter, Ordered {

    private static final Set<String> API =
            Set.of("/api/benefits/policy/what-if", "/api/benefits/policy/where-to-apply");
    /** The page sends the form once for each of its steps. */
    private static final String PAGE = "/what-if";

    private static final int STEPS = 10;
    private static final int ADDRESSES = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
    private final GatewaySettings settings;
    private final GatewayProblems problems;
    private final Counter refused;

    TryLimit(GatewaySettings settings, GatewayProblems problems, MeterRegistry meters) {
        this.settings = settings;
        this.problems = problems;
        this.refused = meters.counter("nuan.gateway.limited", "what", "what-if");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        boolean sends = exchange.getRequest().getMethod().equals(HttpMethod.POST);
        if (!sends || !(API.contains(path) || path.equals(PAGE))) {
            return chain.filter(exchange);
        }
        ConsumptionProbe probe = buckets.get(CallerLimit.address(exchange), this::bucket)
                .tryConsumeAndReturnRemaining(API.contains(path) ? STEPS : 1);
        if (probe.isConsumed()) {
            return chain.filter(exchange);
        }
        refused.increment();
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        exchange.getResponse().getHeaders().set("Retry-After", Long.toString(seconds));
        return problems.write(exchange, HttpStatus.TOO_MANY_REQUESTS);
    }

    private Bucket bucket(String address) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity((long) settings.triesPerMinute() * STEPS)
                        .refillGreedy((long) settings.triesPerMinute() * STEPS, MINUTE)
                        .build())
                .build();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 11;
    }
}
