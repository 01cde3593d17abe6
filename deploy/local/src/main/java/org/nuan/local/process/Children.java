package org.nuan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The processes that this launcher started. Once it begins to stop, no new one is started. */
public final class Children {
    private final PidFolder records;
    private final Path logs;
    private final Map<String, Process> running = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    public Children(PidFolder records, Path logs) {
        this.records = records;
        this.logs = logs;
    }

    /** Starts the command with its output in the part's log file, and records its number. */
    public synchronized Process start(String name, Path folder, List<String> command, Map<String, String> environment)
            throws IOException {
        if (closed.get()) {
            throw new IOException("Nothing is started any more: the platform is stopping.");
        }
        Files.createDirectories(logs);
        Files.createDirectories(folder);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
        builder.environment().keySet().removeIf(Children::ofTheShell);
        builder.environment().putAll(environment);
        Process process = builder.start();
        running.put(name, process);
        records.write(name, process.toHandle());
        return process;
    }

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Ends the part's process with everything below it. */
    public void stop(String name, Duration patience) {
        Process process = running.remove(name);
        if (process != null) {
            new ProcessTree(process.toHandle()).stop(patience);
        }
        records.remove(name);
    }

    public synchronized void close() {
        closed.set(true);
    }

    public boolean closed() {
        return closed.get();
    }

    /** Settings meant for one kind of program must not leak from the person's shell into every service. */
    private static boolean ofTheShell(String variable) {
        return variable.startsWith("NUAN_")
                || variable.startsWith("SPRING_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("KC_")
                || variable.equals("JAVA_OPTS")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS");
    }
}
