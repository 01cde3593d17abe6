package org.nuan.gateway;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/** API calls need a good token already here; the portal keeps its own sessions; public notices, packs and trying the law are public. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class GatewaySecurity {

    @Bean
    SecurityWebFilterChain door(ServerHttpSecurity http, GatewayProblems problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(h -> h.referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeExchange(x -> x.pathMatchers(HttpMethod.GET, "/api/intake/notices")
                        .permitAll()
                        .pathMatchers(HttpMethod.POST, "/api/intake/notices/*/objections")
                        .permitAll()
                        .pathMatchers(
                                HttpMethod.POST, "/api/benefits/policy/what-if", "/api/benefits/policy/where-to-apply")
                        .permitAll()
                        .pathMatchers(HttpMethod.GET, "/api/benefits/policy/packs/**")
                        .permitAll()
                        .pathMatchers("/api/**")
                        .authenticated()
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .denyAll()
                        .anyExchange()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint((e, cause) -> problems.write(e, HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((e, cause) -> problems.write(e, HttpStatus.FORBIDDEN)))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint((x, cause) -> problems.write(x, HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler((x, cause) -> problems.write(x, HttpStatus.FORBIDDEN)))
                .build();
    }

    @Bean
    ReactiveJwtDecoder tokens(
            @Value("${nuan.security.issuer}") String issuer, @Value("${nuan.security.audience}") String audience) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(
                        issuer + "/protocol/openid-connect/certs")
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience)));
        return decoder;
    }
}
