package org.nuan.local.part;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.FolderTree;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Trouble;
import org.nuan.local.platform.Versions;

/** A real PostgreSQL server as a process of its own, with one database for each service that needs one. */
public final class PostgresPart implements Part {
    /** Owns the databases; not a superuser. */
    public static final String USER = "nuan";

    public static final List<String> DATABASES = List.of("nuan_benefits", "nuan_workflows", "keycloak");

    /** Written into the data folder when its first start was finished. */
    private static final String COMPLETE = "nuan-complete";

    private static final String NAME = Component.POSTGRES.id();

    private final Site site;
    private final Duration limit;
    private @Nullable EmbeddedPostgres server;

    public PostgresPart(Site site) {
        this.site = site;
        this.limit = site.settings().startLimit();
    }

    @Override
    public Component component() {
        return Component.POSTGRES;
    }

    @Override
    public synchronized void start() throws Exception {
        Path folder = site.folders().postgres();
        setAsideUnfinished(folder);
        requireRightVersion(folder);
        try {
            EmbeddedPostgres started = launch(folder);
            server = started;
            record(folder);
            prepare(started);
        } catch (IOException | IllegalStateException | SQLException e) {
            throw Trouble.failed("PostgreSQL did not start: " + e.getMessage() + "\n"
                    + LogTail.of(site.children().log(NAME), 15));
        }
    }

    @Override
    public synchronized void stop() {
        EmbeddedPostgres running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                site.records().remove(NAME);
            }
        }
    }

    private EmbeddedPostgres launch(Path folder) throws IOException {
        Path programs = Files.createDirectories(site.folders().postgresPrograms());
        System.setProperty("ot.epg.working-dir", programs.toString());
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(site.children().log(NAME).toFile());
        Files.createDirectories(site.folders().logs());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(site.settings().port(Component.POSTGRES))
                .setPGStartupWait(limit)
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", site.secrets().get(Secrets.POSTGRES_ADMIN_PASSWORD))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "32MB")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    /** The library starts the server through another program, so its number comes from the server's own record. */
    private void record(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .ifPresent(process -> site.records().write(NAME, process));
        }
    }

    private void prepare(EmbeddedPostgres started) throws SQLException, IOException {
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", USER)) {
                statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '"
                        + site.secrets().get(Secrets.POSTGRES_PASSWORD) + "'");
            }
            for (String database : DATABASES) {
                if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                    statement.execute("CREATE DATABASE " + database + " OWNER " + USER);
                }
            }
            demandPasswords(statement);
        }
        Files.writeString(site.folders().postgres().resolve(COMPLETE), "");
    }

    /** A first start that was cut off leaves a folder that no server can use and that holds nothing of anybody. */
    private static void setAsideUnfinished(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(COMPLETE))) {
            Path aside = folder.resolveSibling(folder.getFileName() + ".unfinished");
            FolderTree.delete(aside);
            Files.move(folder, aside);
        }
    }

    /** The server is made with open access; from here on everybody shows a password. */
    private void demandPasswords(Statement statement) throws SQLException, IOException {
        Path rules = site.folders().postgres().resolve("pg_hba.conf");
        String wanted = "# TYPE DATABASE USER ADDRESS METHOD\nhost all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        statement.execute("ALTER ROLE postgres PASSWORD '" + site.secrets().get(Secrets.POSTGRES_ADMIN_PASSWORD) + "'");
        Files.writeString(rules, wanted, StandardCharsets.UTF_8);
        statement.execute("SELECT pg_reload_conf()");
    }

    private static boolean missing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void requireRightVersion(Path folder) throws IOException {
        Path version = folder.resolve("PG_VERSION");
        String wanted = Versions.ofThisBuild().postgres();
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(wanted)) {
                throw Trouble.notReady("The data folder was made by PostgreSQL " + found + ", this is " + wanted
                        + ": " + folder + "\nGo back to the version of Nuan that made it, or start over with"
                        + " ./nuan reset (all local data is lost).");
            }
        } else if (Files.exists(folder.resolve("base"))) {
            throw Trouble.notReady("The data folder is damaged: " + version + " is missing.\n"
                    + "Put it back from a copy, or start over with ./nuan reset (all local data is lost).");
        }
    }
}
