package org.nuan.runtime.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.nuan.runtime.http.HttpAutoConfiguration;
import org.nuan.runtime.problem.ProblemResponses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Wires the filter where a store exists, and forgets old answers. */
@AutoConfiguration(
        after = HttpAutoConfiguration.class,
        afterName = {
            "org.nuan.runtime.mongo.MongoAutoConfiguration",
            "org.nuan.runtime.postgres.PostgresAutoConfiguration"
        })
@ConditionalOnBean(IdempotencyStore.class)
@EnableScheduling
public class IdempotencyAutoConfiguration {

    /** Never the platform's clock: a demonstration that moves it must not make running requests look abandoned. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    /** How long a repeat gets the first answer again. */
    static final Duration REMEMBERED = Duration.ofDays(7);

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyStore store,
            ProblemResponses problems,
            @Value("${nuan.idempotency.exempt-paths:}") List<String> exempt) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(store, problems, REAL_TIME, exempt));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(HttpAutoConfiguration.BODY_ORDER + 1);
        return filter;
    }

    @Bean
    Forgetting forgetting(IdempotencyStore store) {
        return new Forgetting(store, REAL_TIME);
    }

    /** Runs every hour. */
    static class Forgetting {
        private final IdempotencyStore store;
        private final Clock clock;

        Forgetting(IdempotencyStore store, Clock clock) {
            this.store = store;
            this.clock = clock;
        }

        @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
        void forget() {
            store.forget(clock.instant().minus(REMEMBERED));
        }
    }
}
