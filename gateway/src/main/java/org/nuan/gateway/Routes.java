package org.nuan.gateway;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which path goes where. A service in trouble is cut off for a while and answered for with a plain problem. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** What the gateway answers itself and must not pass to the portal. */
    private static final String[] OWN = {
        "/docs/**", "/swagger-ui/**", "/webjars/swagger-ui/**", "/v3/api-docs/**", "/fallback/**", "/api/**"
    };

    @Bean
    RouteLocator platformRoutes(RouteLocatorBuilder builder, GatewaySettings settings) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        settings.services()
                .forEach((name, address) -> routes.route(name, r -> api(r, name, address.toString()))
                        .route(
                                name + "-description",
                                r -> r.path("/docs/" + name)
                                        .filters(f -> f.setPath("/v3/api-docs"))
                                        .uri(address)));
        return routes.route(
                        "portal",
                        r -> r.path("/**")
                                .and()
                                .not(p -> p.path(OWN))
                                .filters(f -> f.preserveHostHeader()
                                        .circuitBreaker(
                                                c -> c.setName("portal").setFallbackUri("forward:/fallback/portal")))
                                .uri(settings.portal()))
                .build();
    }

    private static Buildable<Route> api(PredicateSpec route, String name, String address) {
        return route.path("/api/" + name + "/**")
                .filters(f -> f.circuitBreaker(c -> c.setName(name).setFallbackUri("forward:/fallback/service"))
                        .removeRequestHeader("Cookie"))
                .uri(address);
    }
}
