package org.nuan.runtime.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every fault of a request, once, as a problem detail; messages of exceptions never reach the caller. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemResponses problems;

    public ProblemAdvice(ProblemResponses problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ProblemException e, Locale locale) {
        return answer(ProblemResponses.status(e.refusal()), problems.body(e.refusal(), locale));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e, Locale locale) {
        String code = e.getCause() instanceof UnrecognizedPropertyException ? "unknown-field" : "not-readable";
        Map<String, Object> body = problems.body(HttpStatus.BAD_REQUEST, code, Map.of(), locale);
        if (e.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            body.put("field", pointer(mapping));
        }
        return answer(HttpStatus.BAD_REQUEST, body);
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : Objects.toString(r.getFieldName())))
                .collect(Collectors.joining());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> mediaType(HttpMediaTypeNotSupportedException e, Locale locale) {
        return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-media-type", null, locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> accept(HttpMediaTypeNotAcceptableException e, Locale locale) {
        return answer(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", null, locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> method(HttpRequestMethodNotSupportedException e, Locale locale) {
        return answer(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method", null, locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> parameter(MissingServletRequestParameterException e, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "parameter-missing", e.getParameterName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> header(MissingRequestHeaderException e, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "parameter-missing", e.getHeaderName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> type(MethodArgumentTypeMismatchException e, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "parameter-unreadable", e.getName(), locale);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<Map<String, Object>> nothingHere(Exception e, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, "not-found", null, locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> denied(AccessDeniedException e, Locale locale) {
        return answer(HttpStatus.FORBIDDEN, "not-yours", null, locale);
    }

    /** Another service that this request needs is away. */
    @ExceptionHandler({ResourceAccessException.class, HttpServerErrorException.class})
    ResponseEntity<Map<String, Object>> away(Exception e, Locale locale) {
        LOG.atWarn().addKeyValue("cause", e.toString()).log("another service is away");
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", null, locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> broken(Exception e, Locale locale, HttpServletRequest request) {
        LOG.atError()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("path", request.getRequestURI())
                .setCause(e)
                .log("request failed");
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "our-fault", null, locale);
    }

    private ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String code, @Nullable String field, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>(problems.body(status, code, Map.of(), locale));
        if (field != null) {
            body.put("field", field);
        }
        return answer(status, body);
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .body(body);
    }
}
