package org.nuan.gateway;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses an API call that announces too large a body before any of it is read; the services count what arrives. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit implements WebFilter {

    private final GatewaySettings settings;
    private final GatewayProblems problems;

    BodyLimit(GatewaySettings settings, GatewayProblems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean api = exchange.getRequest().getPath().value().startsWith("/api/");
        boolean tooLarge = exchange.getRequest().getHeaders().getContentLength() > settings.maxBodyBytes();
        return api && tooLarge ? problems.write(exchange, HttpStatus.PAYLOAD_TOO_LARGE) : chain.filter(exchange);
    }
}
