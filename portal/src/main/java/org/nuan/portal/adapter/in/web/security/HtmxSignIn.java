package org.nuan.portal.adapter.in.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A part of a page cannot be redirected to the provider; the browser is told to go there as a whole. */
final class HtmxSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        response.setHeader(
                "HX-Redirect", request.getContextPath() + "/oauth2/authorization/" + SignInConfiguration.REGISTRATION);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
