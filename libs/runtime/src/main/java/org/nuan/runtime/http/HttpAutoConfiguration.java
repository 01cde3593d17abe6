package org.nuan.runtime.http;

import java.util.Optional;
import org.nuan.runtime.problem.ProblemResponses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.web.client.RestClient;

/** Correlation, limits of size, and the clients of other services. */
@AutoConfiguration(
        afterName = {
            "org.nuan.runtime.problem.ProblemAutoConfiguration",
            "org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class HttpAutoConfiguration {

    /** After Spring Security (-100), so that only known callers make the service read a body. */
    public static final int BODY_ORDER = -50;

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        FilterRegistrationBean<CorrelationFilter> filter = new FilterRegistrationBean<>(new CorrelationFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            ProblemResponses problems, @Value("${nuan.http.max-body-bytes:262144}") int maxBytes) {
        FilterRegistrationBean<BodyLimitFilter> filter =
                new FilterRegistrationBean<>(new BodyLimitFilter(maxBytes, problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(BODY_ORDER);
        return filter;
    }

    @Bean
    @ConditionalOnExpression("'${nuan.client.id:}' != ''")
    OAuth2AuthorizedClientManager ownTokenManager(
            @Value("${nuan.security.issuer}") String issuer,
            @Value("${nuan.client.id}") String id,
            @Value("${nuan.client.secret}") String secret) {
        return OwnTokens.of(issuer, id, secret);
    }

    @Bean
    ServiceClients serviceClients(
            ObjectProvider<RestClient.Builder> builder, ObjectProvider<OAuth2AuthorizedClientManager> ownTokens) {
        return new ServiceClients(
                builder.getIfAvailable(RestClient::builder), Optional.ofNullable(ownTokens.getIfAvailable()));
    }
}
