package org.nuan.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidRecordTest {
    @TempDir
    Path run;

    private PidFolder records() {
        return new PidFolder(run);
    }

    private static Process sleeper() throws Exception {
        return new ProcessBuilder("sleep", "300").start();
    }

    @Test
    void finds_the_process_again() {
        records().write("workflows", ProcessHandle.current());

        assertThat(records().process("workflows")).contains(ProcessHandle.current());
        assertThat(records().names()).containsExactly("workflows");
    }

    @Test
    void does_not_take_a_later_process_with_the_same_number_for_it() {
        PidRecord now = PidRecord.of("x", ProcessHandle.current());
        PidRecord earlier = new PidRecord("x", now.pid(), now.startedAt() - 60_000);

        assertThat(now.process()).isPresent();
        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void has_the_number_alone_on_the_first_line() throws Exception {
        records().write("workflows", ProcessHandle.current());

        assertThat(Files.readAllLines(run.resolve("workflows.pid")).getFirst())
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void ignores_a_damaged_record() {
        assertThat(PidRecord.parse("x", "")).isEmpty();
        assertThat(PidRecord.parse("x", "abc\n1\n")).isEmpty();
        assertThat(PidRecord.parse("x", "12\n")).isEmpty();
    }

    @Test
    void leftovers_are_ended_and_strangers_are_not() throws Exception {
        Process left = sleeper();
        Process stranger = sleeper();
        records().write("workflows", left.toHandle());
        PidRecord wrong = new PidRecord("portal", stranger.pid(), 1_000);
        Files.writeString(run.resolve("portal.pid"), wrong.text());
        try {
            assertThat(new Leftovers(records()).cleanAllBut("launcher")).containsExactly("workflows");

            assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(records().names()).isEmpty();
        } finally {
            left.destroyForcibly();
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_tree_is_ended_with_what_it_started_even_when_it_does_not_listen() throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; sleep 300 & wait; sleep 300").start();
        assertThat(shell.inputReader().readLine()).isEqualTo("ready");
        ProcessHandle child = shell.onExit().isDone() ? null : firstChild(shell);

        new ProcessTree(shell.toHandle()).stop(Duration.ofMillis(200));

        assertThat(shell.isAlive()).isFalse();
        assertThat(child)
                .satisfiesAnyOf(
                        one -> assertThat(one).isNull(),
                        one -> assertThat(one.isAlive()).isFalse());
    }

    private static ProcessHandle firstChild(Process process) {
        return process.descendants().findFirst().orElse(null);
    }
}
