package org.nuan.testkit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A document store in memory on an ephemeral port of loopback; speaks the MongoDB protocol. */
public final class TestMongo implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri;

    public TestMongo() {
        uri = "mongodb://127.0.0.1:" + server.bind().getPort();
    }

    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
