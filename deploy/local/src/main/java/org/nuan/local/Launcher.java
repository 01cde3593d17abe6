package org.nuan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Stamp;
import org.nuan.local.platform.Trouble;
import org.slf4j.LoggerFactory;

/** The program behind {@code ./nuan}: one command, then the process ends with its exit code. */
public final class Launcher {
    /** The name of the launcher's own process record. */
    static final String RECORD = "launcher";

    private final PrintStream out;

    private Launcher(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        int exitCode = new Launcher(System.out).run(arguments);
        System.exit(exitCode);
    }

    private int run(String[] arguments) {
        try {
            String command = arguments.length == 0 ? "help" : arguments[0];
            List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
            return run(command, rest);
        } catch (Trouble trouble) {
            System.out.flush();
            System.err.println("\n" + trouble.text());
            return trouble.exitCode();
        } catch (InterruptedException e) {
            return Trouble.FAILED;
        } catch (IOException e) {
            System.err.println("\nThe data folder cannot be used: " + e);
            return Trouble.NOT_READY;
        } catch (RuntimeException | LinkageError unexpected) {
            LoggerFactory.getLogger(Launcher.class).error("Unexpected", unexpected);
            System.err.println("\nThe launcher failed in a way it does not know: " + unexpected);
            return Trouble.FAILED;
        }
    }

    private int run(String command, List<String> rest) throws IOException, InterruptedException {
        Settings settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
        Clock clock = Clock.systemUTC();
        switch (command) {
            case "up" -> {
                keepLogs(settings);
                new Up(settings, out, Boolean.getBoolean("nuan.terminal"), clock).run(!rest.contains("--empty"));
            }
            case "down" -> new Down(settings, out).run();
            case "status" -> {
                return new Status(settings.withOffsetOf(Stamp.read(settings.data())), out).run() ? 0 : Trouble.FAILED;
            }
            case "demo" -> demo(settings, clock, rest.isEmpty() ? "" : rest.getFirst());
            default -> throw Trouble.usage("There is no command \"" + command + "\"; ./nuan help lists them.");
        }
        return 0;
    }

    /** Before the first logger is made: the libraries' own logs go to a file, not to the screen. */
    private static void keepLogs(Settings settings) {
        System.setProperty("nuan.logs", new Folders(settings.data()).logs().toString());
        System.setProperty("logback.configurationFile", "org/nuan/local/logback.xml");
        LoggerFactory.getLogger(Launcher.class).info("Logs begin");
    }

    private void demo(Settings settings, Clock clock, String name) {
        if (!Demo.ofThisBuild(out::println).run(Platform.attach(settings.data(), clock), name)) {
            out.println("This build has no demonstration stories.");
        }
    }
}
