package org.nuan.runtime.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.http.CorrelationFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Builds problem details (RFC 9457) and writes them where no controller is in charge. */
public final class ProblemResponses {

    private static final String TYPE = "urn:nuan:problem:";

    private final ProblemTexts texts;
    private final ObjectMapper json;

    public ProblemResponses(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The status that fits a refusal. */
    public static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }

    public Map<String, Object> body(Refusal refusal, Locale locale) {
        Map<String, Object> body = body(status(refusal), refusal.code(), refusal.arguments(), locale);
        refusal.field().ifPresent(field -> body.put("field", field));
        if (refusal instanceof InvalidFields(List<InvalidFields.Fault> faults)) {
            body.put("errors", faults.stream().map(f -> fault(f, locale)).toList());
        }
        return body;
    }

    public Map<String, Object> body(HttpStatus status, String code, Map<String, String> arguments, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + code);
        body.put("title", texts.of("title." + status.value(), Map.of(), locale));
        body.put("status", status.value());
        body.put("detail", texts.of(code, arguments, locale));
        body.put("code", code);
        CorrelationFilter.current().ifPresent(id -> body.put("correlationId", id));
        return body;
    }

    private Map<String, Object> fault(InvalidFields.Fault fault, Locale locale) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("field", fault.field());
        entry.put("code", fault.code());
        entry.put("detail", texts.of(fault.code(), fault.arguments(), locale));
        return entry;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), body(status, code, Map.of(), request.getLocale()));
    }

    public void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
    }

    public void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "not-yours");
    }
}
