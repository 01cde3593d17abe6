package org.nuan.local.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the environment says about this run.
 *
 * @param home the project's folder
 * @param data where everything that lasts is kept
 * @param portOffset added to every port, so that two platforms can live on one machine
 * @param only the parts to start; all when nothing was said
 * @param startLimit how long one part may take to get ready
 * @param mongodbUri a MongoDB that somebody else runs
 * @param mongod a MongoDB server program to run
 */
public record Settings(
        Path home,
        Path data,
        int portOffset,
        Set<Component> only,
        Duration startLimit,
        Optional<String> mongodbUri,
        Optional<Path> mongod) {

    private static final int HIGHEST_PORT = 65535;

    public static Settings from(Map<String, String> environment, Path workingFolder) {
        Path home = text(environment, "NUAN_HOME").map(Path::of).orElseGet(() -> findHome(workingFolder));
        Path data =
                text(environment, "NUAN_DATA_DIR").map(workingFolder::resolve).orElseGet(() -> home.resolve(".nuan"));
        return new Settings(
                home.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                portOffset(environment),
                only(environment),
                Duration.ofSeconds(number(environment, "NUAN_START_LIMIT_SECONDS", 120, 1, 3600)),
                text(environment, "NUAN_MONGODB_URI"),
                mongod(environment));
    }

    public int port(Component component) {
        return component.basePort() + portOffset;
    }

    public int shifted(int basePort) {
        return basePort + portOffset;
    }

    /** These settings with the ports that a data folder was made for. */
    public Settings withOffsetOf(Stamp stamp) {
        return new Settings(home, data, stamp.portOffset(), only, startLimit, mongodbUri, mongod);
    }

    public boolean complete() {
        return only.size() == Component.values().length;
    }

    private static int portOffset(Map<String, String> environment) {
        int highest = Arrays.stream(Component.values())
                .flatMap(component -> component.basePorts().stream())
                .max(Integer::compare)
                .orElseThrow();
        return number(environment, "NUAN_PORT_OFFSET", 0, 0, HIGHEST_PORT - highest);
    }

    private static Set<Component> only(Map<String, String> environment) {
        Set<Component> chosen = EnumSet.noneOf(Component.class);
        for (String name : text(environment, "NUAN_ONLY").orElse("").split(",")) {
            if (!name.isBlank()) {
                chosen.add(Component.named(name.strip())
                        .orElseThrow(() -> Trouble.usage("NUAN_ONLY names a part that does not exist: " + name.strip()
                                + ". The parts are: " + names())));
            }
        }
        return chosen.isEmpty() ? EnumSet.allOf(Component.class) : chosen;
    }

    public static String names() {
        return String.join(
                ", ", Arrays.stream(Component.values()).map(Component::id).toList());
    }

    private static Optional<Path> mongod(Map<String, String> environment) {
        Optional<Path> named = text(environment, "NUAN_MONGOD").map(Path::of);
        if (named.isPresent() && !Files.isExecutable(named.get())) {
            throw Trouble.notReady("NUAN_MONGOD is not a program that can be run: " + named.get());
        }
        return named.or(() -> Arrays.stream(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Path findHome(Path from) {
        for (Path folder = from.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("nuan")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw Trouble.notReady("This is not inside the project's folder. Run ./nuan there, or set NUAN_HOME.");
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int number(Map<String, String> environment, String name, int ifAbsent, int from, int to) {
        String value = text(environment, name).orElse(Integer.toString(ifAbsent));
        try {
            int number = Integer.parseInt(value);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with a number out of range
        }
        throw Trouble.usage(name + " must be a whole number from " + from + " to " + to + ", not \"" + value + "\".");
    }
}
