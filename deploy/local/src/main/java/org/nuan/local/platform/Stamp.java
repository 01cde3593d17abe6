package org.nuan.local.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a data folder was made for. The addresses of the platform are stored in several of its databases (those of the
 * login pages, for example), so a folder keeps the ports it was made with.
 */
public record Stamp(int portOffset) {

    private static Path file(Path data) {
        return data.resolve("platform.properties");
    }

    public static Stamp read(Path data) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(data), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return new Stamp(
                    Integer.parseInt(properties.getProperty("port.offset", "").strip()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Trouble.notReady(
                    "There is no platform in " + data + ", or its " + file(data).getFileName()
                            + " is damaged. ./nuan up makes one; ./nuan reset removes a damaged one.");
        }
    }

    /** Stamps a new folder; checks one that was used before. */
    public static void check(Settings settings) throws IOException {
        if (!Files.exists(file(settings.data()))) {
            OwnerOnly.write(file(settings.data()), "port.offset=" + settings.portOffset() + "\n");
            return;
        }
        int made = read(settings.data()).portOffset();
        if (made != settings.portOffset()) {
            throw Trouble.notReady("The data folder " + settings.data() + " was made with NUAN_PORT_OFFSET=" + made
                    + ", and this start has " + settings.portOffset()
                    + ".\nUse the same offset, or another folder (NUAN_DATA_DIR).");
        }
    }
}
