package org.nuan.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Trouble;
import org.nuan.local.process.Children;
import org.nuan.local.process.PidFolder;
import org.nuan.local.screen.Screen;

/** Starts the real stores in a folder of their own, stops them, starts them again, and looks for what was kept. */
class StoresTest {
    private static final String TOPIC = "household.facts";

    @TempDir
    Path home;

    private Site site() throws Exception {
        Settings settings = Settings.from(Map.of("NUAN_HOME", home.toString(), "NUAN_PORT_OFFSET", "12000"), home);
        Folders folders = new Folders(settings.data());
        PidFolder records = new PidFolder(folders.run());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Site(
                settings,
                Secrets.openOrCreate(settings.data(), new SecureRandom()),
                folders,
                records,
                new Children(records, folders.logs()),
                new Screen(nowhere, Clock.systemUTC(), false),
                Clock.systemUTC());
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        Site site = site();
        running(site, () -> {
            tellKafka(site);
            fillPostgres(site);
            fillDocuments(site);
            assertThat(site.records().process("postgres")).isPresent();
        });
        assertThat(site.records().names()).isEmpty();

        Site again = site();
        running(again, () -> {
            assertThat(toldByKafka(again)).isEqualTo("application.submitted");
            assertThat(keptByPostgres(again)).isEqualTo(143_600L);
            assertThat(keptByDocuments(again)).isEqualTo("submitted");
            assertThat(partitions(again)).isEqualTo(6);
            postgresAsksForAPassword(again);
        });
        refusesAnotherVersionsFolder(again);
    }

    private interface Act {
        void run() throws Exception;
    }

    private static void running(Site site, Act act) throws Exception {
        List<Part> parts = List.of(new PostgresPart(site), new KafkaPart(site), new DocumentStand(site));
        try {
            for (Part part : parts) {
                part.start();
            }
            act.run();
        } finally {
            parts.reversed().forEach(Part::stop);
        }
    }

    private static Map<String, Object> kafka(Site site) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + site.settings().port(Component.KAFKA),
                "auto.offset.reset",
                "earliest");
    }

    private static void tellKafka(Site site) throws Exception {
        try (var producer = new KafkaProducer<>(kafka(site), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "household-1", "application.submitted"))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static String toldByKafka(Site site) {
        Map<String, Object> settings = new java.util.HashMap<>(kafka(site));
        settings.put("group.id", "reader");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int i = 0; i < 30; i++) {
                for (var fact : consumer.poll(Duration.ofSeconds(1))) {
                    return fact.value();
                }
            }
        }
        return "nothing";
    }

    private static int partitions(Site site) throws Exception {
        try (Admin admin = Admin.create(kafka(site))) {
            return admin.describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get(30, TimeUnit.SECONDS)
                    .get(TOPIC)
                    .partitions()
                    .size();
        }
    }

    private static Connection postgres(Site site, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + site.settings().port(Component.POSTGRES) + "/nuan_benefits",
                PostgresPart.USER,
                password);
    }

    private static void fillPostgres(Site site) throws SQLException {
        try (Connection connection = postgres(site, site.secrets().get(Secrets.POSTGRES_PASSWORD));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE award (monthly_fen bigint)");
            statement.execute("INSERT INTO award VALUES (143600)");
        }
    }

    private static long keptByPostgres(Site site) throws SQLException {
        try (Connection connection = postgres(site, site.secrets().get(Secrets.POSTGRES_PASSWORD));
                Statement statement = connection.createStatement()) {
            try (ResultSet fsync = statement.executeQuery("SHOW fsync")) {
                assertThat(fsync.next()).isTrue();
                assertThat(fsync.getString(1)).isEqualTo("on");
            }
            try (ResultSet award = statement.executeQuery("SELECT monthly_fen FROM award")) {
                assertThat(award.next()).isTrue();
                return award.getLong(1);
            }
        }
    }

    private static void postgresAsksForAPassword(Site site) {
        assertThatThrownBy(() -> postgres(site, "guessed").close()).isInstanceOf(SQLException.class);
    }

    private static MongoClient documents(Site site) {
        return MongoClients.create(ServiceEnvironment.mongodbUri(site.settings()));
    }

    private static void fillDocuments(Site site) {
        try (MongoClient client = documents(site)) {
            client.getDatabase("intake")
                    .getCollection("applications")
                    .insertOne(new Document("_id", "a-1").append("state", "submitted"));
        }
    }

    private static String keptByDocuments(Site site) {
        try (MongoClient client = documents(site)) {
            Document found = client.getDatabase("intake")
                    .getCollection("applications")
                    .find(Filters.eq("_id", "a-1"))
                    .first();
            return found == null ? "nothing" : found.getString("state");
        }
    }

    private static void refusesAnotherVersionsFolder(Site site) throws Exception {
        Files.writeString(site.folders().postgres().resolve("PG_VERSION"), "12\n");
        assertThatThrownBy(() -> new PostgresPart(site).start())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PostgreSQL 12");
    }
}
