package org.nuan.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemonstrationClockTest {

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-22T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void followsItsFileAndKeepsTheLastGoodValue(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("offset");
        Ticking base = new Ticking();
        DemonstrationClock clock = new DemonstrationClock(base, file);
        assertThat(clock.instant()).isEqualTo(base.now);
        Files.writeString(file, "P7D\n");
        base.now = base.now.plusSeconds(1);
        assertThat(clock.ahead()).isEqualTo(Duration.ofDays(7));
        Files.writeString(file, "rubbish");
        base.now = base.now.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(base.now.plus(Duration.ofDays(7)));
    }

    @Test
    void isRefusedOutsideTheLocalProfile(@TempDir Path folder) {
        ApplicationContextRunner context = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class))
                .withPropertyValues("nuan.clock.offset-file=" + folder.resolve("offset"));
        context.run(started -> assertThat(started).hasFailed());
        context.withPropertyValues("spring.profiles.active=local")
                .run(started -> assertThat(started).hasSingleBean(Clock.class));
    }
}
