package org.nuan.portal.adapter.in.web.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Reads roles and region from the access token, the same token by which the services judge. */
final class SignedInService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final JwtDecoder accessTokens;

    SignedInService(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Jwt token = decode(request.getAccessToken().getTokenValue());
        String userName = text(token, "preferred_username").orElse(token.getSubject());
        return new SignedIn(
                request.getIdToken(),
                roles(token),
                text(token, "region").orElse(""),
                userName,
                text(token, "name").orElse(userName));
    }

    private Jwt decode(String token) {
        try {
            return accessTokens.decode(token);
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), e);
        }
    }

    private static Optional<String> text(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsString(claim)).filter(value -> !value.isBlank());
    }

    private static Set<Role> roles(Jwt token) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        if (access != null && access.get("roles") instanceof List<?> names) {
            names.forEach(name -> Role.ofRealmName(String.valueOf(name)).ifPresent(roles::add));
        }
        return roles;
    }
}
