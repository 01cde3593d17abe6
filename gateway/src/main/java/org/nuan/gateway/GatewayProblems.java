package org.nuan.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nuan.contracts.Header;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Problem details (RFC 9457) of the gateway itself, in Chinese or English. */
@Component
class GatewayProblems {

    private record Text(String code, String zh, String en) {}

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>暖 Nuan</title><p style="font:1.1rem sans-serif;margin:2rem">%s</p>
            """;

    private static final Map<HttpStatus, Text> TEXTS = Map.of(
            HttpStatus.UNAUTHORIZED,
                    new Text(
                            "not-signed-in",
                            "请先登录;如已登录,登录可能已过期,请重新登录。",
                            "Please sign in. If you were signed in, it may have expired: sign in again."),
            HttpStatus.FORBIDDEN, new Text("not-yours", "您的岗位不能办理此事。", "Your office does not cover this."),
            HttpStatus.NOT_FOUND, new Text("not-found", "没有这个地址。", "There is no such address."),
            HttpStatus.PAYLOAD_TOO_LARGE,
                    new Text("too-large", "提交的内容过大,请减少后再试。", "What was sent is too large. Please send less."),
            HttpStatus.TOO_MANY_REQUESTS,
                    new Text(
                            "too-many-requests",
                            "请求过于频繁,请稍等片刻再试。",
                            "Too many requests. Please wait a moment and try again."),
            HttpStatus.SERVICE_UNAVAILABLE,
                    new Text(
                            "service-unavailable",
                            "暂时无法提供服务,您的内容没有丢失,请稍后再试。",
                            "Not available at present. Nothing is lost; please try again shortly."),
            HttpStatus.INTERNAL_SERVER_ERROR,
                    new Text("our-fault", "系统出错,请稍后再试。", "Something went wrong on our side. Please try again later."));

    private final ObjectMapper json;

    GatewayProblems(ObjectMapper json) {
        this.json = json;
    }

    Map<String, Object> body(ServerWebExchange exchange, HttpStatus status) {
        HttpStatus known = TEXTS.containsKey(status) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
        Text text = Optional.ofNullable(TEXTS.get(known)).orElseThrow();
        boolean english = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales().stream()
                .findFirst()
                .filter(l -> l.getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .isPresent();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:nuan:problem:" + text.code());
        body.put("title", known.getReasonPhrase());
        body.put("status", known.value());
        body.put("detail", english ? text.en() : text.zh());
        body.put("code", text.code());
        Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(Header.CORRELATION_ID))
                .ifPresent(id -> body.put("correlationId", id));
        return body;
    }

    /** A problem for programs, a plain page for browsers. */
    Mono<Void> write(ServerWebExchange exchange, HttpStatus status) {
        ServerHttpResponse response = exchange.getResponse();
        Map<String, Object> body = body(exchange, status);
        response.setRawStatusCode((Integer) body.get("status"));
        boolean page = exchange.getRequest().getHeaders().getAccept().contains(MediaType.TEXT_HTML);
        response.getHeaders()
                .setContentType(page ? new MediaType("text", "html", UTF_8) : MediaType.APPLICATION_PROBLEM_JSON);
        try {
            byte[] bytes = page ? PAGE.formatted(body.get("detail")).getBytes(UTF_8) : json.writeValueAsBytes(body);
            return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
        } catch (JsonProcessingException e) {
            return Mono.error(e);
        }
    }
}
