package org.nuan.local.part;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The end of a log file, for a person who wants to know why something did not start. */
public final class LogTail {
    private static final int MOST_BYTES = 16 * 1024;

    private LogTail() {}

    /** The last lines, indented; with where the whole file is. */
    public static String of(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - MOST_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> all =
                    new String(bytes, StandardCharsets.UTF_8).strip().lines().toList();
            String tail = String.join("\n    ", all.subList(Math.max(0, all.size() - lines), all.size()));
            return "  The last lines of " + log + ":\n    " + tail;
        } catch (IOException unreadable) {
            return "  There is no log to show at " + log + ".";
        }
    }

    /** Keeps the log of the run before beside the new one. */
    public static void turn(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
