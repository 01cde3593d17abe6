package org.nuan.local.part;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Trouble;

/** A stand-in that speaks MongoDB's protocol and keeps its documents in one file: for trying out, not for service. */
public final class DocumentStand implements Part {
    private static final int CACHE_MEGABYTES = 64;

    /** What a crash of the whole launcher may lose. */
    private static final int COMMIT_EVERY_MILLIS = 50;

    private final Site site;
    private @Nullable MongoServer server;

    public DocumentStand(Site site) {
        this.site = site;
    }

    @Override
    public Component component() {
        return Component.DOCUMENTS;
    }

    @Override
    public synchronized void start() throws Exception {
        Path folder = Files.createDirectories(site.folders().documents());
        MongoServer made = new MongoServer(new H2Backend(open(folder.resolve("documents.mv"))));
        server = made;
        made.bind("127.0.0.1", site.settings().port(Component.DOCUMENTS));
    }

    @Override
    public synchronized void stop() {
        MongoServer running = server;
        server = null;
        if (running != null) {
            running.shutdown();
        }
    }

    private static MVStore open(Path file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            store.setAutoCommitDelay(COMMIT_EVERY_MILLIS);
            return store;
        } catch (MVStoreException damaged) {
            throw Trouble.notReady("The data folder is damaged: the document file " + file + " cannot be opened ("
                    + damaged.getMessage()
                    + ").\nPut it back from a copy, or start over with ./nuan reset (all local data is lost).");
        }
    }
}
