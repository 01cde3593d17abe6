package org.nuan.local.platform;

import java.nio.file.Path;

/** What lies where in the data folder. */
public record Folders(Path data) {

    /** Process records, and what a running launcher tells the other commands. */
    public Path run() {
        return data.resolve("run");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path tls() {
        return data.resolve("tls");
    }

    /** What runs, apart from where it is built, so that a build does not pull it away from under a running platform. */
    public Path programs() {
        return data.resolve("programs");
    }

    public Path kafka() {
        return data.resolve("kafka");
    }

    public Path postgres() {
        return data.resolve("postgres");
    }

    /** The database's programs; never the parent of its data, because the library tidies up in there. */
    public Path postgresPrograms() {
        return data.resolve("postgres-programs");
    }

    public Path documents() {
        return data.resolve("documents");
    }

    public Path keycloak() {
        return data.resolve("keycloak");
    }

    /** How far the local clock is moved, as an ISO-8601 duration. */
    public Path clockOffset() {
        return data.resolve("clock-offset");
    }

    /** Names of the demonstration stories that this platform has seen; the next start plays none again. */
    public Path played() {
        return data.resolve("demonstration-played");
    }
}
