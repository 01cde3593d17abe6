package org.nuan.runtime.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.nuan.contracts.Header;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a correlation id: in its answer, in every log line, and on to the next service. */
public final class CorrelationFilter extends OncePerRequestFilter {

    private static final String KEY = "correlationId";

    /** The id of the present request. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(Header.CORRELATION_ID);
        String id = sent != null && sent.matches("[A-Za-z0-9-]{8,64}")
                ? sent
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        response.setHeader(Header.CORRELATION_ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
