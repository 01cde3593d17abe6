package org.nuan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process a part runs as. The start time tells it apart from a later process that was given the same number.
 *
 * @param startedAt milliseconds since 1970, as the operating system reports it; zero when it does not
 */
public record PidRecord(String name, long pid, long startedAt) {
    /** The system derives start times from the boot time, which moves a little when the clock is corrected. */
    private static final long TOLERANCE_MILLIS = 2_000;

    static PidRecord of(String name, ProcessHandle process) {
        return new PidRecord(name, process.pid(), startOf(process));
    }

    /** The process, if it still runs and is the one that was recorded. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(PidRecord::alive).filter(this::sameStart);
    }

    /** Linux keeps an ended process in its table until the parent has asked for it; such a one is not alive. */
    private static boolean alive(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return !state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException notLinux) {
            return true;
        }
    }

    private boolean sameStart(ProcessHandle process) {
        return Math.abs(startOf(process) - startedAt) <= TOLERANCE_MILLIS;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** First line the process number, second line the start time. */
    String text() {
        return pid + "\n" + startedAt + "\n";
    }

    static Optional<PidRecord> parse(String name, String text) {
        String[] lines = text.strip().split("\\R");
        try {
            return lines.length == 2
                    ? Optional.of(
                            new PidRecord(name, Long.parseLong(lines[0].strip()), Long.parseLong(lines[1].strip())))
                    : Optional.empty();
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
