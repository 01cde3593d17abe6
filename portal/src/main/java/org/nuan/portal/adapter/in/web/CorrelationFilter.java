package org.nuan.portal.adapter.in.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.nuan.contracts.Header;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id that a person can name when something went wrong, and that all services log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CorrelationFilter extends OncePerRequestFilter {

    static final String CORRELATION = "correlationId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(Header.CORRELATION_ID);
        String id = given != null && given.matches("[A-Za-z0-9._-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
        MDC.put(CORRELATION, id);
        request.setAttribute(CORRELATION, id);
        response.setHeader(Header.CORRELATION_ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(CORRELATION);
        }
    }
}
