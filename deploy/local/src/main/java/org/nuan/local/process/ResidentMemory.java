package org.nuan.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How much memory processes really occupy, in MB. On Linux memory that several of them share is counted once, divided
 * among them; elsewhere it is counted for each.
 */
public final class ResidentMemory {
    private static final long KIB_PER_MIB = 1024;

    private ResidentMemory() {}

    /** The process and everything below it. */
    public static long megabytesOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> kibibytes(one.pid()))
                        .sum()
                / KIB_PER_MIB;
    }

    /** The process alone. */
    public static long megabytesOfOnly(ProcessHandle process) {
        return kibibytes(process.pid()) / KIB_PER_MIB;
    }

    private static long kibibytes(long pid) {
        return field(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:")
                .orElseGet(() ->
                        field(Path.of("/proc/" + pid + "/status"), "VmRSS:").orElseGet(() -> askPs(pid)));
    }

    private static OptionalLong field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException notLinux) {
            return OptionalLong.empty();
        }
    }

    private static long askPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer);
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
