package org.nuan.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * How often one caller may ask: by account where there is a token, else by network address. Each replica counts for
 * itself, so the limit of the whole is the limit of one times the number of replicas.
 */
@Component
class CallerLimit implements GlobalFilter, Ordered {

    private static final int CALLERS = 100_000;
    private static final Duration FORGET = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(FORGET).build();
    private final GatewaySettings settings;
    private final GatewayProblems problems;
    private final Counter refused;

    CallerLimit(GatewaySettings settings, GatewayProblems problems, MeterRegistry meters) {
        this.settings = settings;
        this.problems = problems;
        this.refused = meters.counter("nuan.gateway.limited", "what", "all");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .map(Principal::getName)
                .defaultIfEmpty(address(exchange))
                .flatMap(caller -> {
                    if (buckets.get(caller, this::bucket).tryConsume(1)) {
                        return chain.filter(exchange);
                    }
                    refused.increment();
                    exchange.getResponse().getHeaders().set("Retry-After", "1");
                    return problems.write(exchange, HttpStatus.TOO_MANY_REQUESTS);
                });
    }

    static String address(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? "unknown" : remote.getAddress().getHostAddress();
    }

    private Bucket bucket(String caller) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(settings.burst())
                        .refillGreedy(settings.requestsPerSecond(), Duration.ofSeconds(1))
                        .build())
                .build();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
