package org.nuan.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Optional;
import java.util.Set;

/**
 * An empty document store on an ephemeral port of loopback: a MongoDB in a container where {@link Containers} are
 * wanted, else a server in memory that speaks the same protocol.
 */
public final class TestMongo implements AutoCloseable {

    private static final Set<String> ITS_OWN = Set.of("admin", "config", "local");

    private final Optional<MongoServer> server;
    private final String uri;

    public TestMongo() {
        if (Containers.wanted()) {
            server = Optional.empty();
            uri = Containers.Mongo.SERVER.getConnectionString();
            empty(uri);
        } else {
            MongoServer inMemory = new MongoServer(new MemoryBackend());
            server = Optional.of(inMemory);
            uri = "mongodb://127.0.0.1:" + inMemory.bind().getPort();
        }
    }

    private static void empty(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            for (String name : client.listDatabaseNames()) {
                if (!ITS_OWN.contains(name)) {
                    client.getDatabase(name).drop();
                }
            }
        }
    }

    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.ifPresent(MongoServer::shutdownNow);
    }
}
