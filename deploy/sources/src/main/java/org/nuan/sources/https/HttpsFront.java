package org.nuan.sources.https;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * The HTTPS listener on the loopback address. It asks every caller for a certificate, refuses those of foreign
 * authorities in the handshake, and leaves it to the handlers whether one is needed.
 */
public final class HttpsFront implements AutoCloseable {

    private static final int BACKLOG = 1024;
    private static final int SECONDS_TO_FINISH = 1;

    static {
        // Read once by the JDK's server: small answers must not wait for an acknowledgement, and connections that
        // clients keep open must not be closed under their hands.
        defaultProperty("sun.net.httpserver.nodelay", "true");
        defaultProperty("sun.net.httpserver.maxIdleConnections", "2000");
        defaultProperty("sun.net.httpserver.idleInterval", "300");
    }

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public HttpsFront(int port, Path tlsDir, String tlsPassword, HttpHandler queries, HttpHandler admin)
            throws IOException, GeneralSecurityException {
        server = HttpsServer.create(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
        server.setHttpsConfigurator(new AskForCertificate(TlsMaterial.context(tlsDir, tlsPassword)));
        server.setExecutor(threads);
        server.createContext("/sources/", queries);
        server.createContext("/admin/", admin);
        server.start();
    }

    private static void defaultProperty(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(SECONDS_TO_FINISH);
        threads.shutdownNow();
    }

    private static final class AskForCertificate extends HttpsConfigurator {

        AskForCertificate(SSLContext context) {
            super(context);
        }

        @Override
        public void configure(HttpsParameters parameters) {
            SSLParameters tls = getSSLContext().getDefaultSSLParameters();
            tls.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            tls.setWantClientAuth(true);
            parameters.setSSLParameters(tls);
        }
    }
}
