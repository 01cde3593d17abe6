package org.nuan.local.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Trouble;

/** A Kafka broker and controller in one, in the launcher's own process. */
public final class KafkaPart implements Part {
    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private final Site site;
    private @Nullable KafkaRaftServer server;

    public KafkaPart(Site site) {
        this.site = site;
    }

    @Override
    public Component component() {
        return Component.KAFKA;
    }

    @Override
    public synchronized void start() throws Exception {
        Path folder = site.folders().kafka();
        format(folder);
        // A broker that gives up ends its process; the launcher then stops the other parts in order.
        Exit.setExitProcedure((status, message) -> System.exit(Trouble.FAILED));
        Exit.setHaltProcedure((status, message) -> System.exit(Trouble.FAILED));
        KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings(folder), false), Time.SYSTEM);
        server = started;
        started.startup();
    }

    @Override
    public synchronized void stop() {
        KafkaRaftServer running = server;
        server = null;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
        }
    }

    private static void format(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        if (notEmpty(folder)) {
            throw Trouble.notReady("The data folder is damaged: " + folder
                    + " has data but no meta.properties.\nPut it back from a copy, or start over with ./nuan reset.");
        }
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .run();
    }

    private static boolean notEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    /** Small buffers, because the broker's defaults are for a machine of its own; nothing is forgotten with time. */
    private Map<String, String> settings(Path folder) {
        int port = site.settings().port(Component.KAFKA);
        int controllerPort = site.settings().shifted(Component.KAFKA.basePorts().get(1));
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                Map.entry("log.dirs", folder.toString()),
                Map.entry("num.partitions", "6"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "6"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "6"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("offsets.retention.minutes", "527040"),
                Map.entry("log.index.size.max.bytes", "1048576"),
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                Map.entry("log.cleaner.io.buffer.size", "131072"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"));
    }
}
