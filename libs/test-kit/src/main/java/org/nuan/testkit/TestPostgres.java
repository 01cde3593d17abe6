package org.nuan.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A real PostgreSQL on an ephemeral port of loopback, or in a container; one for the whole test run, ends with it. */
public final class TestPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestPostgres() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The JDBC address, with user and password, of a new empty database. */
    public static String newDatabase() {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no new database", e);
        }
        return Containers.wanted() ? inContainer(name) : Running.SERVER.getJdbcUrl("postgres", name);
    }

    private static Connection connect() throws SQLException {
        return Containers.wanted()
                ? Containers.Postgres.SERVER.createConnection("")
                : Running.SERVER.getPostgresDatabase().getConnection();
    }

    private static String inContainer(String database) {
        PostgreSQLContainer server = Containers.Postgres.SERVER;
        return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(
                        server.getHost(),
                        server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        database,
                        server.getUsername(),
                        server.getPassword());
    }
}
