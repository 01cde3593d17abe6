package org.nuan.runtime.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.nuan.contracts.Header;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;

/** Clients of the other services, with time-outs, the correlation id, and a token. */
public final class ServiceClients {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    private final RestClient.Builder builder;
    private final Optional<OAuth2AuthorizedClientManager> ownTokens;

    public ServiceClients(RestClient.Builder builder, Optional<OAuth2AuthorizedClientManager> ownTokens) {
        this.builder = builder;
        this.ownTokens = ownTokens;
    }

    /** Calls with the token of whoever makes the present request: a read or an act that they asked for. */
    public RestClient asCaller(String baseUrl) {
        return client(baseUrl, (request, body, execution) -> {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
                request.getHeaders().setBearerAuth(token.getToken().getTokenValue());
            }
            return execution.execute(request, body);
        });
    }

    /**
     * Calls with the service's own token (client credentials).
     *
     * @throws IllegalStateException if this service has no client id of its own
     */
    public RestClient asProcess(String baseUrl) {
        OAuth2AuthorizedClientManager manager =
                ownTokens.orElseThrow(() -> new IllegalStateException("nuan.client.id is not set"));
        return client(baseUrl, (request, body, execution) -> {
            request.getHeaders().setBearerAuth(ownToken(manager));
            return execution.execute(request, body);
        });
    }

    private static String ownToken(OAuth2AuthorizedClientManager manager) {
        var client = manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(OwnTokens.REGISTRATION)
                .principal(OwnTokens.REGISTRATION)
                .build());
        if (client == null) {
            throw new IllegalStateException("no token for this service");
        }
        return client.getAccessToken().getTokenValue();
    }

    private RestClient client(String baseUrl, ClientHttpRequestInterceptor authorisation) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(READ);
        return builder.clone()
                .baseUrl(baseUrl)
                .requestFactory(requests)
                .requestInterceptor((request, body, execution) -> {
                    passOn(request);
                    return execution.execute(request, body);
                })
                .requestInterceptor(authorisation)
                .build();
    }

    private static void passOn(HttpRequest request) {
        CorrelationFilter.current().ifPresent(id -> request.getHeaders().set(Header.CORRELATION_ID, id));
        request.getHeaders()
                .set(
                        HttpHeaders.ACCEPT_LANGUAGE,
                        LocaleContextHolder.getLocale().toLanguageTag());
    }
}
