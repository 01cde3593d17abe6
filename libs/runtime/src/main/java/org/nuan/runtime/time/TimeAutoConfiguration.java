package org.nuan.runtime.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The clock that everything reads; Beijing time, as every limit of the law is counted. */
@AutoConfiguration
public class TimeAutoConfiguration {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment, @Value("${nuan.clock.offset-file:}") String offsetFile) {
        Clock system = Clock.system(ZONE);
        if (offsetFile.isBlank()) {
            return system;
        }
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException("a movable clock is for the local profile only");
        }
        return new DemonstrationClock(system, Path.of(offsetFile));
    }
}
