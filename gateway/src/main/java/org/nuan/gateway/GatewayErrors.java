package org.nuan.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.reactive.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whatever goes wrong in the gateway itself becomes a problem detail that says nothing of its inside. */
@Component
@Order(-2)
class GatewayErrors implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayErrors.class);

    private final GatewayProblems problems;

    GatewayErrors(GatewayProblems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable cause) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(cause);
        }
        HttpStatus status = cause instanceof ResponseStatusException known
                ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            LOG.atWarn()
                    .addKeyValue("path", exchange.getRequest().getPath().value())
                    .addKeyValue("cause", cause.toString())
                    .log("request failed in the gateway");
        }
        return problems.write(exchange, status);
    }
}
