package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document in {@code docs/generated} that is written from the code. A test compares it; with {@code
 * -Dnuan.regenerate=true} it is written anew instead.
 */
public record GeneratedDocument(String name) {

    private static final Path FOLDER = Path.of("..", "..", "docs", "generated");

    /** Fails if the document says something else. */
    public void says(String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("nuan.regenerate")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(Files.exists(file)).as("docs/generated/%s exists", name).isTrue();
            assertThat(Files.readString(file).replace("\r\n", "\n"))
                    .as("docs/generated/%s; write it anew with -Dnuan.regenerate=true", name)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
