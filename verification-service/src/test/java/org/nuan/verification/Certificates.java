package org.nuan.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuan.sources.tls.PlatformCertificates;

/** Certificates of two authorities, made once for a test run: ours, and somebody else's. */
public final class Certificates {

    public static final String PASSWORD = "test-password";

    private static final Path OURS = make();
    private static final Path FOREIGN = make();

    private Certificates() {}

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("nuan-certificates");
            PlatformCertificates.createIfAbsent(folder, PASSWORD);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path ours() {
        return OURS;
    }

    public static Path foreign() {
        return FOREIGN;
    }
}
