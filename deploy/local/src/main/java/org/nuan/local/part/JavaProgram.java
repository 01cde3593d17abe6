package org.nuan.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Trouble;
import org.nuan.local.platform.Versions;

/** How an executable jar of ours is run: little memory, quick start. */
final class JavaProgram {
    private JavaProgram() {}

    /** The JVM that the launcher itself runs on. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static Path jar(Settings settings, Component component) {
        String module = component == Component.SOURCES ? "deploy/sources" : component.id();
        Path jar = settings.home()
                .resolve(module)
                .resolve("target")
                .resolve(component.id() + "-" + Versions.ofThisBuild().project() + "-exec.jar");
        if (!Files.isRegularFile(jar)) {
            throw Trouble.notReady(component.title() + " has not been built: there is no " + jar
                    + "\nBuild it with ./nuan up, or ./mvnw -q package -DskipTests.");
        }
        return jar;
    }

    static List<String> command(Component component, Path jar) {
        return List.of(
                java().toString(),
                "-Xmx" + heapMegabytes(component) + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
    }

    private static int heapMegabytes(Component component) {
        return switch (component) {
            case WORKFLOWS -> 320;
            case SOURCES, GATEWAY -> 160;
            default -> 224;
        };
    }
}
