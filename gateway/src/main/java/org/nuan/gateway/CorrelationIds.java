package org.nuan.gateway;

import java.util.UUID;
import org.nuan.contracts.Header;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request a correlation id before anything else happens to it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationIds implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        String sent = headers.getFirst(Header.CORRELATION_ID);
        String id = sent != null && sent.matches("[A-Za-z0-9-]{8,64}")
                ? sent
                : UUID.randomUUID().toString();
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(h -> h.set(Header.CORRELATION_ID, id)))
                .build());
    }
}
