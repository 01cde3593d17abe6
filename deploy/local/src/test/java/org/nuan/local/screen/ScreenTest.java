package org.nuan.local.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.nuan.local.platform.Component;

class ScreenTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    private final Clock clock = new Clock() {
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
    };

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_keeps_its_columns_with_chinese_in_it() {
        Line kafka = new Line(Component.KAFKA, Stage.READY, Duration.ofMillis(3400), "");
        Line sources = new Line(Component.SOURCES, Stage.READY, Duration.ofMillis(12_300), "");

        assertThat(kafka.text()).contains("Kafka 消息").contains("ready 就绪").endsWith("  3.4 s");
        assertThat(Line.columns(kafka.text())).isEqualTo(Line.columns(sources.text()));
    }

    @Test
    void a_plain_screen_writes_one_line_a_change() {
        Screen screen = new Screen(out, clock, false);
        screen.begin(EnumSet.of(Component.KAFKA, Component.POSTGRES));
        screen.show(Component.KAFKA, Stage.STARTING);
        now = now.plusMillis(2500);
        screen.refresh();
        screen.show(Component.KAFKA, Stage.READY);

        assertThat(shown().lines()).hasSize(2);
        assertThat(shown().lines().toList().getLast()).contains("ready").endsWith("2.5 s");
        assertThat(shown()).doesNotContain("\u001b");
    }

    @Test
    void a_terminal_redraws_the_same_lines_with_the_time_that_runs() {
        Screen screen = new Screen(out, clock, true);
        screen.begin(EnumSet.of(Component.KAFKA, Component.POSTGRES));
        screen.show(Component.KAFKA, Stage.STARTING);
        now = now.plusMillis(1500);
        bytes.reset();
        screen.refresh();

        assertThat(shown()).startsWith("\u001b[1A\u001b[2K\u001b[1A\u001b[2K");
        assertThat(shown()).contains("starting").contains("1.5 s").contains("waits");
    }

    @Test
    void a_message_stands_above_the_table() {
        Screen screen = new Screen(out, clock, true);
        screen.begin(EnumSet.of(Component.KAFKA));
        bytes.reset();
        screen.say("Something to know");

        assertThat(shown()).startsWith("\u001b[1A\u001b[2KSomething to know");
        assertThat(shown().lines().toList().getLast()).contains("Kafka");
    }
}
