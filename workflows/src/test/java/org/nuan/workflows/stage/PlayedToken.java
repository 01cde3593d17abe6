package org.nuan.workflows.stage;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

/** The token that the process would get for itself. */
final class PlayedToken {

    static final String VALUE = "token-of-the-process";

    private PlayedToken() {}

    static OAuth2AuthorizedClient of(Instant now) {
        ClientRegistration registration = ClientRegistration.withRegistrationId("own")
                .clientId("workflows")
                .tokenUri("http://127.0.0.1/unused")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
        return new OAuth2AuthorizedClient(
                registration,
                "own",
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, VALUE, now, now.plus(Duration.ofMinutes(5))));
    }
}
