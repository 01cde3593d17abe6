package org.nuan.portal.adapter.in.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads to the provider. A part of a page cannot be redirected there; for such a request the browser is told to go as a
 * whole.
 */
final class SignInEntry implements AuthenticationEntryPoint {

    static final String PATH = "/oauth2/authorization/" + SignInConfiguration.REGISTRATION;

    private final AuthenticationEntryPoint wholePage = new LoginUrlAuthenticationEntryPoint(PATH);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", request.getContextPath() + PATH);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            wholePage.commence(request, response, refusal);
        }
    }
}
