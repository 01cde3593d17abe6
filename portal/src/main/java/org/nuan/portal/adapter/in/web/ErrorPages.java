package org.nuan.portal.adapter.in.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;
import org.nuan.portal.adapter.out.http.ApiProblem;
import org.nuan.portal.adapter.out.http.ApiUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** When something cannot be shown: what happened in plain words, what to do next, and a number to name when asking. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 503);
    private static final int UNWORDED = 500;

    @ExceptionHandler
    ModelAndView unavailable(ApiUnavailable e) {
        LOG.warn("{} is unavailable: {}", e.service(), e.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE.value(), "");
    }

    @ExceptionHandler
    ModelAndView refused(ApiProblem e) {
        return e.status() == HttpStatus.UNAUTHORIZED.value() ? signIn() : page(e.status(), e.text());
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableAddress e) {
        return page(HttpStatus.NOT_FOUND.value(), "");
    }

    /** The session's tokens have run out and cannot be renewed. */
    @ExceptionHandler
    ModelAndView signedOut(ClientAuthorizationException e) {
        if (e instanceof ClientAuthorizationRequiredException
                || "invalid_grant".equals(e.getError().getErrorCode())) {
            return signIn();
        }
        LOG.warn("the token cannot be renewed: {}", e.getError().getErrorCode());
        return page(HttpStatus.SERVICE_UNAVAILABLE.value(), "");
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value(), "");
    }

    private static ModelAndView signIn() {
        return new ModelAndView(new RedirectView("/oauth2/authorization/nuan", true));
    }

    private static ModelAndView page(int status, String text) {
        int worded = WORDED.contains(status) ? status : status < UNWORDED ? 400 : UNWORDED;
        HttpStatus known = HttpStatus.resolve(status);
        return new ModelAndView(
                "problem",
                Map.of("kind", "problem." + worded, "said", text),
                known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }
}
