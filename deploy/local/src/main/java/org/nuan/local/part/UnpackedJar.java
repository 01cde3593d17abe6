package org.nuan.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.FolderTree;
import org.nuan.local.platform.Trouble;

/**
 * A service's executable jar, unpacked once after each build: it starts with a third less work than from the nested
 * jar, and a build that runs meanwhile does not touch it.
 */
final class UnpackedJar {
    private static final String MARK = "unpacked-from";

    private final Site site;
    private final Component component;
    private final Path folder;

    UnpackedJar(Site site, Component component) {
        this.site = site;
        this.component = component;
        this.folder = site.folders().programs().resolve(component.id());
    }

    /** Returns the jar to run. */
    Path unpack(Path jar) throws IOException, InterruptedException {
        String identity = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        Path mark = folder.resolve(MARK);
        if (!Files.exists(mark) || !Files.readString(mark).equals(identity)) {
            FolderTree.delete(folder);
            if (component == Component.SOURCES) {
                // No Spring inside, so Spring's unpacking does not work; it is small and starts quickly as it is.
                Files.createDirectories(folder);
                Files.copy(jar, folder.resolve(jar.getFileName()));
            } else {
                extract(jar);
            }
            Files.writeString(mark, identity);
        }
        return folder.resolve(jar.getFileName());
    }

    private void extract(Path jar) throws IOException, InterruptedException {
        Process tools = site.children()
                .start(
                        component.id(),
                        site.folders().programs(),
                        List.of(
                                JavaProgram.java().toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                folder.toString()),
                        Map.of());
        if (tools.waitFor() != 0) {
            throw Trouble.failed(component.title() + " could not be unpacked from " + jar + ".\n"
                    + LogTail.of(site.children().log(component.id()), 10));
        }
    }
}
