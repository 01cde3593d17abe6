package org.nuan.portal.adapter.out.http;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;

/** The access token of whoever is signed in, renewed by the refresh token when it has run out. */
@Component
public class CallerToken {

    public static final String REGISTRATION = "nuan";

    private final OAuth2AuthorizedClientManager clients;

    public CallerToken(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /** The token, or empty for a visitor who is not signed in. */
    public Optional<String> current() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !caller.isAuthenticated() || caller instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        OAuth2AuthorizedClient client = clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(caller)
                .build());
        return Optional.ofNullable(client)
                .map(authorized -> authorized.getAccessToken().getTokenValue());
    }
}
