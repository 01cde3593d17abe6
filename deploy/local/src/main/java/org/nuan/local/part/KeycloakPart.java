package org.nuan.local.part;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.FolderTree;
import org.nuan.local.platform.OwnerOnly;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Trouble;
import org.nuan.local.platform.Versions;
import org.nuan.local.screen.Stage;

/** A real Keycloak server as a process of its own, with the realm of the platform and the demonstration users. */
public final class KeycloakPart implements Part {
    private static final String NAME = Component.KEYCLOAK.id();
    private static final int HEAP_MEGABYTES = 300;

    private final Site site;
    private final String version;
    private final Path home;
    private final ProcessPart server;

    public KeycloakPart(Site site, HttpClient client) {
        this.site = site;
        this.version = Versions.ofThisBuild().keycloak();
        this.home = site.folders().keycloak().resolve("keycloak-" + version);
        String realm = "http://127.0.0.1:" + site.settings().port(Component.KEYCLOAK) + "/realms/nuan";
        this.server = new ProcessPart(
                site,
                new Program(
                        Component.KEYCLOAK,
                        site.folders().keycloak(),
                        command("start", "--optimized", "--import-realm"),
                        environment(),
                        Probe.http(client, realm)));
    }

    @Override
    public Component component() {
        return Component.KEYCLOAK;
    }

    @Override
    public void start() throws Exception {
        prepare();
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Unpacks and builds the server once, and writes the realm to import. */
    private void prepare() throws IOException, InterruptedException {
        Path built = home.resolve("nuan-built");
        if (!Files.exists(built)) {
            site.screen().show(Component.KEYCLOAK, Stage.STARTING, "first time: unpacking and building it");
            FolderTree.delete(home);
            unpack();
            build();
            Files.writeString(built, version);
        }
        Path imports = home.resolve("data/import");
        OwnerOnly.folder(imports);
        OwnerOnly.write(
                imports.resolve("nuan-realm.json"), RealmFile.compose(site.settings(), site.secrets(), localUsers()));
    }

    private Path localUsers() {
        return site.settings().home().resolve("deploy/keycloak/demo-users-nuan.json");
    }

    private void unpack() throws IOException {
        Path zip = site.settings().home().resolve("deploy/local/target/dist/keycloak-quarkus-dist-" + version + ".zip");
        if (!Files.isRegularFile(zip)) {
            throw Trouble.notReady(
                    "Keycloak has not been fetched: there is no " + zip + "\nBuild the project with ./nuan up.");
        }
        ZipFolder.unpack(zip, site.folders().keycloak());
    }

    private void build() throws IOException, InterruptedException {
        Process build =
                site.children().start(NAME, site.folders().keycloak(), command("build", "--db=postgres"), Map.of());
        int exitCode = build.waitFor();
        if (exitCode != 0) {
            throw Trouble.failed("Keycloak could not be built (exit code " + exitCode + ").\n"
                    + LogTail.of(site.children().log(NAME), 20));
        }
    }

    /** The command of {@code kc.sh} without the shell around it, so that there is one process to stop. */
    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JavaProgram.java().toString(),
                "-Xms64m",
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> environment() {
        int port = site.settings().port(Component.KEYCLOAK);
        return Map.of(
                "KC_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + site.settings().port(Component.POSTGRES) + "/keycloak",
                "KC_DB_USERNAME",
                PostgresPart.USER,
                "KC_DB_PASSWORD",
                site.secrets().get(Secrets.POSTGRES_PASSWORD),
                "KC_CACHE",
                "local",
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HOSTNAME",
                "http://localhost:" + port,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                site.secrets().get(Secrets.KEYCLOAK_ADMIN_PASSWORD));
    }
}
