package org.nuan.local.part;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a part whether it can be used now. */
@FunctionalInterface
public interface Probe {
    Duration PATIENCE = Duration.ofSeconds(5);

    boolean ready() throws InterruptedException;

    /** Ready when the address answers 200. */
    static Probe http(HttpClient client, HttpRequest request) {
        return () -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    static Probe http(HttpClient client, String address) {
        return http(
                client,
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build());
    }

    /** Ready when the port accepts connections. */
    static Probe port(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }
}
