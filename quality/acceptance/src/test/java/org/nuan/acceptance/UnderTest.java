package org.nuan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.nuan.local.platform.Platform;
import org.nuan.local.story.Casework;

/**
 * The whole platform, started once for all stories by the same command that a user types, on other ports and with its own
 * fresh data folder; stopped when the last story is over.
 */
final class UnderTest {

    private static final long START_MINUTES = 8;

    private UnderTest() {}

    private static final class Running {
        private static final Platform PLATFORM = start();

        private static Platform start() {
            Path data = data();
            try {
                command("reset", "--yes");
                command("up", "--empty", "--detach");
            } finally {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> command("down")));
            }
            return Platform.attach(data, Clock.systemUTC());
        }
    }

    static Platform platform() {
        return Running.PLATFORM;
    }

    static Casework casework() {
        return new Casework(platform(), Clock.systemUTC());
    }

    /** Where pictures and logs of this run are kept. */
    static Path folder() {
        return Path.of(System.getProperty("nuan.acceptance.folder", "target"));
    }

    private static Path data() {
        return folder().resolve("platform").toAbsolutePath();
    }

    private static void command(String... words) {
        Path home = Path.of(System.getProperty("nuan.home", "../.."));
        Path log = folder().resolve("platform-" + words[0] + ".log");
        String[] line = new String[words.length + 1];
        line[0] = home.resolve("nuan").toAbsolutePath().toString();
        System.arraycopy(words, 0, line, 1, words.length);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("NUAN_DATA_DIR", data().toString());
        builder.environment().put("NUAN_PORT_OFFSET", "10000");
        builder.environment().put("NUAN_SKIP_BUILD", "yes");
        builder.environment().put("NUAN_PLAIN", "yes");
        try {
            Process process = builder.start();
            if (!process.waitFor(START_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new AssertionError("./nuan " + words[0] + " did not end; see " + log);
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("./nuan " + words[0] + " ended with " + process.exitValue() + ":\n"
                        + Files.readString(log, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
