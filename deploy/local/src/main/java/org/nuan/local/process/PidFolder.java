package org.nuan.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuan.local.platform.OwnerOnly;

/** The folder of process records, one file {@code NAME.pid} a part. */
public final class PidFolder {
    private static final String ENDING = ".pid";

    private final Path folder;

    public PidFolder(Path folder) {
        this.folder = folder;
    }

    public void write(String name, ProcessHandle process) {
        try {
            OwnerOnly.write(file(name), PidRecord.of(name, process).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<PidRecord> read(String name) {
        try {
            return PidRecord.parse(name, Files.readString(file(name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part's process, if it runs. */
    public Optional<ProcessHandle> process(String name) {
        return read(name).flatMap(PidRecord::process);
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
