package org.nuan.sources;

import java.io.IOException;
import java.security.GeneralSecurityException;

/** Starts the stand-ins from environment variables and stops them on SIGTERM. */
public final class SourcesApplication {

    private SourcesApplication() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("logback.configurationFile", "sources-logback.xml");
        try {
            SourcesServer server = SourcesServer.start(SourcesSettings.fromEnvironment(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            System.out.printf(
                    "sources ready: https 127.0.0.1:%d, sources sftp 127.0.0.1:%d, bank sftp 127.0.0.1:%d%n",
                    server.httpsPort(), server.sourcesSftpPort(), server.bankSftpPort());
            Thread.currentThread().join();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            System.err.println("sources cannot start: " + e.getMessage());
            System.exit(1);
        }
    }
}
