package org.nuan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker in this JVM, on loopback, or in a container; one for the whole test run. */
public final class TestKafka {

    private TestKafka() {}

    private static final class Running {
        private static final String BOOTSTRAP = start();

        private static String start() {
            try {
                int port = freePort();
                int controller = freePort();
                Path folder = Files.createTempDirectory("nuan-test-kafka");
                Map<String, String> settings = new HashMap<>();
                settings.put("process.roles", "broker,controller");
                settings.put("node.id", "1");
                settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
                settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
                settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
                settings.put("controller.listener.names", "CONTROLLER");
                settings.put("log.dirs", folder.toString());
                settings.put("offsets.topic.replication.factor", "1");
                settings.put("offsets.topic.num.partitions", "1");
                settings.put("transaction.state.log.replication.factor", "1");
                settings.put("transaction.state.log.min.isr", "1");
                settings.put("transaction.state.log.num.partitions", "1");
                settings.put("share.coordinator.state.topic.replication.factor", "1");
                settings.put("share.coordinator.state.topic.min.isr", "1");
                settings.put("group.initial.rebalance.delay.ms", "0");
                settings.put("num.partitions", "2");
                new Formatter()
                        .setClusterId(Uuid.randomUuid().toString())
                        .setNodeId(1)
                        .setControllerListenerName("CONTROLLER")
                        .setMetadataLogDirectory(folder.toString())
                        .setDirectories(List.of(folder.toString()))
                        .setIgnoreFormatted(true)
                        .run();
                KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
                server.startup();
                Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
                return "127.0.0.1:" + port;
            } catch (Exception e) {
                throw new IllegalStateException("no broker", e);
            }
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Host and port of the broker. */
    public static String bootstrap() {
        return Containers.wanted() ? Containers.Kafka.SERVER.getBootstrapServers() : Running.BOOTSTRAP;
    }
}
