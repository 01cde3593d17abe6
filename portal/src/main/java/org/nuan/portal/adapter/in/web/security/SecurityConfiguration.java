package org.nuan.portal.adapter.in.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Which pages are public, which need a sign-in and which a role; the services judge again, record by record. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInSettings settings,
            SignedInService people,
            ClientRegistrationRepository registrations)
            throws Exception {
        HttpSessionRequestCache requestCache = new HttpSessionRequestCache();
        requestCache.setMatchingRequestParameterName(null);
        return http.authorizeHttpRequests(SecurityConfiguration::pageRules)
                .oauth2Login(login -> login.loginPage(SignInEntry.PATH)
                        .failureUrl("/sign-in-problem")
                        .userInfoEndpoint(user -> user.oidcUserService(people)))
                .oauth2Client(Customizer.withDefaults())
                .logout(logout -> logout.logoutSuccessHandler(signOutAtProvider(registrations)))
                .requestCache(cache -> cache.requestCache(requestCache))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new SignInEntry()))
                .headers(headers -> protect(headers, settings))
                .build();
    }

    private static void pageRules(
            org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer<HttpSecurity>
                            .AuthorizationManagerRequestMatcherRegistry
                    rules) {
        rules.requestMatchers("/", "/notices/**", "/what-if", "/sign-in-problem", "/error", "/favicon.ico")
                .permitAll()
                .requestMatchers("/policy/check")
                .hasAuthority(Role.POLICY_EDITOR.authority())
                .requestMatchers(HttpMethod.GET, "/policy", "/policy/*")
                .permitAll()
                .requestMatchers("/simulations/new", "/simulations/snapshots", "/simulations/*/cancellation")
                .hasAnyAuthority(
                        Role.POLICY_EDITOR.authority(),
                        Role.COUNTY_FINANCE.authority(),
                        Role.COUNTY_REVIEWER.authority())
                .requestMatchers("/simulations/**")
                .hasAnyAuthority(
                        Role.POLICY_EDITOR.authority(),
                        Role.COUNTY_FINANCE.authority(),
                        Role.COUNTY_REVIEWER.authority(),
                        Role.AUDITOR.authority())
                .requestMatchers("/css/**", "/js/**", "/img/**", "/_static/**", "/webjars/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/health")
                .permitAll()
                .requestMatchers("/apply/**")
                .hasAnyAuthority(
                        Role.CITIZEN.authority(),
                        Role.VILLAGE_COORDINATOR.authority(),
                        Role.TOWNSHIP_CASEWORKER.authority())
                .requestMatchers("/tasks/**")
                .hasAnyAuthority(
                        Role.VILLAGE_COORDINATOR.authority(),
                        Role.TOWNSHIP_CASEWORKER.authority(),
                        Role.TOWNSHIP_APPROVER.authority(),
                        Role.COUNTY_REVIEWER.authority())
                .requestMatchers(HttpMethod.GET, "/pay-runs/**")
                .hasAnyAuthority(Role.COUNTY_FINANCE.authority(), Role.AUDITOR.authority())
                .requestMatchers("/pay-runs/**")
                .hasAuthority(Role.COUNTY_FINANCE.authority())
                .requestMatchers("/incidents/**")
                .hasAuthority(Role.OPERATOR.authority())
                .requestMatchers("/referrals/**")
                .hasAnyAuthority(
                        Role.PROVIDER_WORKER.authority(),
                        Role.VILLAGE_COORDINATOR.authority(),
                        Role.TOWNSHIP_CASEWORKER.authority())
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .authenticated();
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutAtProvider(
            ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    /** Forms may lead to the provider, because signing in and out pass through it. */
    private static void protect(HeadersConfigurer<HttpSecurity> headers, SignInSettings settings) {
        String policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + settings.origin();
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
