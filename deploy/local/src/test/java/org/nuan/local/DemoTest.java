package org.nuan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Stamp;
import org.nuan.local.platform.Trouble;

class DemoTest {
    private final List<String> told = new ArrayList<>();

    @TempDir
    Path home;

    private Platform platform;

    @BeforeEach
    void attach() throws Exception {
        Settings settings = Settings.from(Map.of("NUAN_HOME", home.toString()), home);
        Secrets.openOrCreate(settings.data(), new SecureRandom());
        Stamp.check(settings);
        platform = Platform.attach(settings.data(), Clock.systemUTC());
    }

    private record Told(String name, int order) implements Story {
        @Override
        public String title() {
            return "The case of " + name;
        }

        @Override
        public void play(Platform platform, Consumer<String> tell) {
            if (name.equals("broken")) {
                throw new IllegalStateException("no ink");
            }
            tell.accept(name + " at " + platform.url(org.nuan.local.platform.Component.GATEWAY));
        }
    }

    private Demo demo() {
        return new Demo(List.of(new Told("qian", 2), new Told("lin", 1), new Told("broken", 3)), told::add);
    }

    @Test
    void is_silent_without_stories() {
        assertThat(new Demo(List.of(), told::add).run(platform, "")).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void plays_the_first_story_when_none_is_named() {
        assertThat(demo().run(platform, "")).isTrue();
        assertThat(told).containsExactly("lin at http://localhost:8080");
    }

    @Test
    void plays_another_story_the_next_time_and_none_twice() {
        demo().run(platform, "");
        demo().run(platform, "");
        assertThat(told.getLast()).startsWith("qian");
        assertThatThrownBy(() -> demo().run(platform, "lin")).hasMessageContaining("played already");
    }

    @Test
    void plays_the_named_story() {
        demo().run(platform, "qian");
        assertThat(told.getFirst()).startsWith("qian");
    }

    @Test
    void lists_the_stories_when_the_name_is_unknown() {
        assertThatThrownBy(() -> demo().run(platform, "li"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("lin  The case of lin");
    }

    @Test
    void says_why_a_story_stopped() {
        assertThatThrownBy(() -> demo().run(platform, "broken"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no ink");
    }
}
