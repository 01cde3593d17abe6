package org.nuan.runtime.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.RegionCode;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Actor} from the access token. */
public final class Actors implements HandlerMethodArgumentResolver {

    private static final String ROLES = "roles";

    /** Who makes the present request, or empty without a token. */
    public static Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(from(token.getToken()))
                : Optional.empty();
    }

    /** The actor a token speaks of. A region that is no region code counts as none. */
    public static Actor from(Jwt jwt) {
        String userName = jwt.getClaimAsString("preferred_username");
        return new Actor(jwt.getSubject(), userName == null ? jwt.getSubject() : userName, roles(jwt), region(jwt));
    }

    private static Set<Role> roles(Jwt jwt) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Map<String, Object> access = jwt.getClaimAsMap("realm_access");
        if (access != null && access.get(ROLES) instanceof Collection<?> names) {
            names.forEach(name -> Role.ofRealmName(String.valueOf(name)).ifPresent(roles::add));
        }
        return roles;
    }

    private static Optional<RegionCode> region(Jwt jwt) {
        String claim = jwt.getClaimAsString("region");
        try {
            return claim == null ? Optional.empty() : Optional.of(RegionCode.of(claim));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current().orElseThrow(() -> new IllegalStateException("a public path has no actor"));
    }
}
