package org.nuan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {
    @TempDir
    Path home;

    private Platform platform;

    @BeforeEach
    void attach() throws Exception {
        Settings settings = Settings.from(Map.of("NUAN_HOME", home.toString(), "NUAN_PORT_OFFSET", "300"), home);
        Secrets.openOrCreate(settings.data(), new SecureRandom());
        Stamp.check(settings);
        platform = Platform.attach(settings.data(), Clock.systemUTC());
    }

    @Test
    void knows_the_addresses() {
        assertThat(platform.url(Component.GATEWAY)).isEqualTo("http://localhost:8380");
        assertThat(platform.url(Component.SOURCES)).isEqualTo("https://localhost:18743");
    }

    @Test
    void moves_the_clock_forward_step_by_step() throws Exception {
        assertThat(platform.clockOffset()).isEqualTo(Duration.ZERO);

        platform.advanceClock(Duration.ofDays(7));
        platform.advanceClock(Duration.ofHours(1));

        assertThat(platform.clockOffset()).isEqualTo(Duration.ofDays(7).plusHours(1));
        assertThat(Duration.parse(
                        Files.readString(platform.folders().clockOffset()).strip()))
                .isEqualTo(Duration.ofHours(169));
    }

    @Test
    void does_not_move_the_clock_back() {
        assertThatThrownBy(() -> platform.advanceClock(Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_when_a_part_does_not_run() {
        assertThat(platform.process(Component.WORKFLOWS)).isEmpty();
    }
}
