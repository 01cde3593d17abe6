package org.nuan.portal.adapter.in.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the frame around every page shows, error pages included; used by the templates as {@code frame}. */
@Component
public class Frame {

    /** Whoever is signed in, or null. */
    public @Nullable SignedIn me() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getPrincipal() instanceof SignedIn me ? me : null;
    }

    public boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** For the {@code lang} attribute. */
    public String language() {
        return english() ? "en" : "zh-CN";
    }

    /** The address of this page in the other language; the home page where this one came from a form. */
    public String inOtherLanguage() {
        HttpServletRequest request = request();
        boolean again =
                request.getMethod().equals("GET") && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
        return (again ? request.getRequestURI() : "/") + "?lang=" + (english() ? "zh" : "en");
    }

    /** Whether the address lies under that path, to mark the menu entry. */
    public boolean under(String path) {
        return request().getRequestURI().startsWith(path);
    }

    public String correlationId() {
        return Objects.toString(request().getAttribute(CorrelationFilter.CORRELATION), "");
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
