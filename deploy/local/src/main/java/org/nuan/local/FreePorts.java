package org.nuan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Trouble;

/** Makes sure, before anything is started, that every port is free. */
final class FreePorts {
    private FreePorts() {}

    static void require(Settings settings) {
        List<String> taken = new ArrayList<>();
        for (Component component : settings.only()) {
            if (component == Component.DOCUMENTS && settings.mongodbUri().isPresent()) {
                continue;
            }
            for (int basePort : component.basePorts()) {
                int port = settings.shifted(basePort);
                if (!free(port)) {
                    taken.add("  port " + port + ", needed by " + component.title() + " (" + component.id() + ")");
                }
            }
        }
        if (!taken.isEmpty()) {
            throw Trouble.notReady("Another program uses what Nuan needs 端口被占用:\n" + String.join("\n", taken)
                    + "\nStop that program, or move all of Nuan's ports: NUAN_PORT_OFFSET=10000 ./nuan up");
        }
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
