package org.nuan.sources.bank;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Moves uploaded files out of the client's reach under a number of the bank's own, before anything else happens to
 * them. The number tells after a crash whether the ledger already has the file.
 */
final class Uploads {

    /** One file in the bank's hands. */
    record Upload(long claim, String name, Path file) {}

    private static final Pattern UPLOADED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.xml");
    private static final Pattern CLAIMED = Pattern.compile("([0-9]{12})~(.+)\\.xml");

    private final Path in;
    private final Path work;

    Uploads(Path in, Path work) throws IOException {
        this.in = Files.createDirectories(in);
        this.work = Files.createDirectories(work);
    }

    /** What was claimed and not finished, in the order of the claims. */
    List<Upload> claimed() throws IOException {
        List<Upload> uploads = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(work)) {
            for (Path file : files) {
                Matcher name = CLAIMED.matcher(file.getFileName().toString());
                if (name.matches()) {
                    uploads.add(new Upload(Long.parseLong(name.group(1)), name.group(2), file));
                }
            }
        }
        uploads.sort(Comparator.comparingLong(Upload::claim));
        return uploads;
    }

    /** Takes everything that lies in the client's folder, with numbers after the last one given. */
    void claim(long lastClaim) throws IOException {
        long claim = lastClaim;
        for (Path file : waiting()) {
            claim++;
            Path target = work.resolve("%012d~%s".formatted(claim, file.getFileName()));
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file ->
                            UPLOADED.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
