package org.nuan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Trouble;

class MachineTest {
    @TempDir
    Path home;

    private Settings postgresAt(int port) {
        return Settings.from(
                Map.of(
                        "NUAN_HOME",
                        home.toString(),
                        "NUAN_ONLY",
                        "postgres",
                        "NUAN_PORT_OFFSET",
                        Integer.toString(port - Component.POSTGRES.basePort())),
                home);
    }

    @Test
    void names_the_port_in_use_and_who_needs_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePorts.require(postgresAt(other.getLocalPort())))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("port " + other.getLocalPort())
                    .hasMessageContaining("PostgreSQL")
                    .hasMessageContaining("NUAN_PORT_OFFSET");
        }
    }

    @Test
    void sees_a_program_that_listens_on_all_addresses() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(FreePorts.free(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void accepts_free_ports() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0)) {
            port = other.getLocalPort();
        }
        assertThatCode(() -> FreePorts.require(postgresAt(port))).doesNotThrowAnyException();
    }

    @Test
    void says_how_much_memory_is_missing() {
        assertThatThrownBy(() -> FreeMemory.require(3000, 1200))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("1200 MB")
                .hasMessageContaining("3000 MB");
        assertThatCode(() -> FreeMemory.require(3000, 3000)).doesNotThrowAnyException();
    }

    @Test
    void needs_about_three_gigabytes_for_everything() {
        assertThat(FreeMemory.neededMegabytes(EnumSet.allOf(Component.class))).isBetween(2500L, 3500L);
    }

    @Test
    void reads_what_linux_says_is_available() {
        assertThat(FreeMemory.parse("MemTotal:  8000000 kB\nMemAvailable:    2048000 kB\n"))
                .hasValue(2000);
        assertThat(FreeMemory.parse("MemTotal:  8000000 kB\n")).isEmpty();
    }

    @Test
    void starts_nothing_before_what_it_needs() {
        for (Component component : Component.values()) {
            assertThat(StartOrder.needs(component)).allMatch(needed -> needed.compareTo(component) < 0);
        }
    }
}
