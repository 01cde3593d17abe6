package org.nuan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path home;

    @BeforeEach
    void project() throws Exception {
        Files.createFile(home.resolve("nuan"));
        Files.createFile(home.resolve("pom.xml"));
    }

    @Test
    void finds_the_project_from_a_folder_inside_it_and_keeps_data_there() throws Exception {
        Path inside = Files.createDirectories(home.resolve("deploy/local"));

        Settings settings = Settings.from(Map.of(), inside);

        assertThat(settings.home()).isEqualTo(home);
        assertThat(settings.data()).isEqualTo(home.resolve(".nuan"));
        assertThat(settings.port(Component.GATEWAY)).isEqualTo(8080);
        assertThat(settings.complete()).isTrue();
    }

    @Test
    void says_so_outside_the_project(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> Settings.from(Map.of(), elsewhere))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("NUAN_HOME");
    }

    @Test
    void shifts_every_port() {
        Settings settings = Settings.from(Map.of("NUAN_PORT_OFFSET", "10000"), home);

        assertThat(settings.port(Component.GATEWAY)).isEqualTo(18080);
        assertThat(settings.shifted(Component.BANK_SFTP_PORT)).isEqualTo(28023);
    }

    @Test
    void refuses_an_offset_that_is_no_number_or_leaves_the_port_range() {
        for (String wrong : new String[] {"ten", "-1", "60000"}) {
            assertThatThrownBy(() -> Settings.from(Map.of("NUAN_PORT_OFFSET", wrong), home))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("NUAN_PORT_OFFSET")
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void starts_only_the_named_parts_also_by_their_short_names() {
        Settings settings = Settings.from(Map.of("NUAN_ONLY", "kafka, intake"), home);

        assertThat(settings.only()).containsExactly(Component.KAFKA, Component.INTAKE);
        assertThat(settings.complete()).isFalse();
    }

    @Test
    void refuses_an_unknown_part_and_lists_the_known() {
        assertThatThrownBy(() -> Settings.from(Map.of("NUAN_ONLY", "kafka,bakery"), home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("bakery")
                .hasMessageContaining("workflows");
    }

    @Test
    void refuses_a_named_mongod_that_cannot_be_run() {
        assertThatThrownBy(() -> Settings.from(Map.of("NUAN_MONGOD", "/nowhere/mongod"), home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("/nowhere/mongod");
    }
}
