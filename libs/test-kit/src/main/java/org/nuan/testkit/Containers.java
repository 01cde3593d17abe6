package org.nuan.testkit;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The stores and the broker as containers, where Docker is at hand and {@code NUAN_CONTAINERS=true} asks for them; each
 * is started once for a test run and ends with it.
 */
final class Containers {

    private Containers() {}

    static boolean wanted() {
        return Boolean.parseBoolean(System.getenv("NUAN_CONTAINERS"));
    }

    static final class Mongo {
        static final MongoDBContainer SERVER = new MongoDBContainer("mongo:8.0");

        static {
            SERVER.start();
        }

        private Mongo() {}
    }

    static final class Postgres {
        static final PostgreSQLContainer SERVER = new PostgreSQLContainer("postgres:17");

        static {
            SERVER.start();
        }

        private Postgres() {}
    }

    static final class Kafka {
        static final KafkaContainer SERVER = new KafkaContainer("apache/kafka:3.9.1");

        static {
            SERVER.start();
        }

        private Kafka() {}
    }
}
