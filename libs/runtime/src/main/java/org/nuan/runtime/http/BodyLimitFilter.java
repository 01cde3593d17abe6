package org.nuan.runtime.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nuan.runtime.problem.ProblemResponses;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body into memory up to a limit, so that it can be hashed and read again, and refuses more. */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final int maxBytes;
    private final ProblemResponses problems;

    public BodyLimitFilter(int maxBytes, ProblemResponses problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean declaredTooLarge = request.getContentLengthLong() > maxBytes;
        byte[] body = declaredTooLarge ? new byte[0] : request.getInputStream().readNBytes(maxBytes + 1);
        if (declaredTooLarge || body.length > maxBytes) {
            problems.write(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "too-large");
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }
}
