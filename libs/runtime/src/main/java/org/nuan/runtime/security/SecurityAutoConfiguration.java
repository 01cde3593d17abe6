package org.nuan.runtime.security;

import java.time.Duration;
import java.util.List;
import org.nuan.runtime.problem.ProblemResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A stateless OAuth 2.0 resource server: signature, issuer, audience and time of every token are checked, and every path
 * needs one but health, the API description and those that a service names in {@code nuan.security.public-paths}, where a
 * method before the path opens it for that method only.
 */
@AutoConfiguration(
        before = UserDetailsServiceAutoConfiguration.class,
        beforeName =
                "org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration",
        afterName = "org.nuan.runtime.problem.ProblemAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SecurityAutoConfiguration {

    private static final String OPERATOR = "ROLE_" + Role.OPERATOR.realmName();

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            @Value("${nuan.security.issuer}") String issuer, @Value("${nuan.security.audience}") String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/protocol/openid-connect/certs")
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience)));
        return decoder;
    }

    @Bean
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            ProblemResponses problems,
            @Value("${nuan.security.public-paths:}") List<String> publicPaths)
            throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/v3/api-docs", "/v3/api-docs/**")
                                .permitAll()
                                .requestMatchers(publicPaths.stream()
                                        .map(SecurityAutoConfiguration::matcher)
                                        .toArray(RequestMatcher[]::new))
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(OPERATOR)
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new RealmRoles()))
                        .authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::denied))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(problems::unauthenticated).accessDeniedHandler(problems::denied))
                .build();
    }

    /** Of {@code /path} for every method, or {@code GET /path} for one. */
    private static RequestMatcher matcher(String entry) {
        String[] words = entry.strip().split(" +", 2);
        PathPatternRequestMatcher.Builder matchers = PathPatternRequestMatcher.withDefaults();
        return words.length == 1
                ? matchers.matcher(words[0])
                : matchers.matcher(HttpMethod.valueOf(words[0]), words[1]);
    }

    @Bean
    WebMvcConfigurer actorParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Actors());
            }
        };
    }

    @Bean
    OpenApiCustomizer describeSecurity(@Value("${nuan.idempotency.exempt-paths:}") List<String> withoutKey) {
        return new ApiDescription(withoutKey);
    }
}
