package org.nuan.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Trouble;
import org.nuan.local.process.Children;
import org.nuan.local.process.PidFolder;
import org.nuan.local.screen.Screen;

class ProcessPartTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final BlockingQueue<Long> readyProcesses = new ArrayBlockingQueue<>(10);

    @TempDir
    Path home;

    private Site site;
    private ProcessPart part;

    private void make(String limit, String... command) throws Exception {
        Settings settings =
                Settings.from(Map.of("NUAN_HOME", home.toString(), "NUAN_START_LIMIT_SECONDS", limit), home);
        Folders folders = new Folders(settings.data());
        PidFolder records = new PidFolder(folders.run());
        site = new Site(
                settings,
                Secrets.openOrCreate(settings.data(), new SecureRandom()),
                folders,
                records,
                new Children(records, folders.logs()),
                new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), Clock.systemUTC(), false),
                Clock.systemUTC());
        Probe probe = () -> records.process("workflows")
                .filter(process -> Files.exists(home.resolve("ready")))
                .map(process -> readyProcesses.offer(process.pid()))
                .orElse(false);
        part = new ProcessPart(site, new Program(Component.WORKFLOWS, home, List.of(command), Map.of(), probe));
    }

    @AfterEach
    void stop() {
        part.stop();
    }

    @Test
    void comes_back_after_it_was_killed() throws Exception {
        Files.createFile(home.resolve("ready"));
        make("20", "sleep", "300");
        part.start();
        long first = readyProcesses.take();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        Long second = readyProcesses.poll(20, TimeUnit.SECONDS);
        assertThat(second).isNotNull().isNotEqualTo(first);
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("restarting")
                .contains("exit code 137");
    }

    @Test
    void stays_away_after_it_was_stopped() throws Exception {
        Files.createFile(home.resolve("ready"));
        make("20", "sleep", "300");
        part.start();
        ProcessHandle process = ProcessHandle.of(readyProcesses.take()).orElseThrow();

        part.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(site.records().names()).isEmpty();
        assertThat(shown.toString(StandardCharsets.UTF_8)).doesNotContain("restarting");
    }

    @Test
    void shows_the_end_of_the_log_when_it_dies_while_starting() throws Exception {
        make("20", "sh", "-c", "echo no room at the inn; exit 7");

        assertThatThrownBy(() -> part.start())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("exit code 7")
                .hasMessageContaining("no room at the inn")
                .hasMessageContaining("workflows.log");
    }

    @Test
    void gives_up_when_it_does_not_get_ready() throws Exception {
        make("1", "sh", "-c", "echo thinking; sleep 300");

        assertThatThrownBy(() -> part.start())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("within 1 s")
                .hasMessageContaining("thinking");
    }

    @Test
    void does_not_start_once_the_platform_stops() throws Exception {
        make("20", "sleep", "300");
        site.children().close();

        assertThatThrownBy(() -> part.start()).hasMessageContaining("stopping");
        assertThat(site.records().names()).isEmpty();
    }
}
