package org.nuan.workflows.adapter.in.engine;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** In the demonstration the engine's clock follows the platform's. */
@Component
@Profile("local")
public class FollowedClock {

    private final EngineClock clock;

    public FollowedClock(Clock platform) {
        this.clock = new EngineClock(platform, Clock.systemUTC());
        this.clock.follow();
    }

    @Scheduled(fixedDelay = 300)
    void follow() {
        clock.follow();
    }
}
