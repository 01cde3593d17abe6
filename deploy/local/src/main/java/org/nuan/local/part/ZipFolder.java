package org.nuan.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a zip file. */
final class ZipFolder {
    private ZipFolder() {}

    /** @throws IOException also when an entry points outside the folder */
    static void unpack(Path zip, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                unpack(file, entries.nextElement(), target);
            }
        }
    }

    private static void unpack(ZipFile file, ZipEntry entry, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("An entry of the zip file points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (var in = file.getInputStream(entry)) {
            Files.copy(in, path);
        }
    }
}
