package org.nuan.gateway;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a caller gets while a service is away. */
@RestController
class Fallbacks {

    private static final String RETRY_AFTER = "10";

    private final GatewayProblems problems;

    Fallbacks(GatewayProblems problems) {
        this.problems = problems;
    }

    @RequestMapping("/fallback/service")
    Mono<ResponseEntity<Map<String, Object>>> service(ServerWebExchange exchange) {
        return Mono.just(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Retry-After", RETRY_AFTER)
                .body(problems.body(exchange, HttpStatus.SERVICE_UNAVAILABLE)));
    }

    @RequestMapping(path = "/fallback/portal", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> portal() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", RETRY_AFTER)
                .body("""
                        <!DOCTYPE html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                        <title>暖 Nuan</title><body style="font:1.2rem/1.7 sans-serif;max-width:36rem;margin:4rem auto;padding:1rem">
                        <h1>请稍等 · One moment</h1>
                        <p>服务暂时无法使用,您已提交的内容不会丢失。请过一会儿再试,或拨打当地社会救助热线,到村(社区)、乡镇窗口办理。</p>
                        <p>The service is not available at the moment. Nothing you have sent is lost. Please try again shortly,
                        or turn to your village or township office.</p></body></html>
                        """);
    }
}
