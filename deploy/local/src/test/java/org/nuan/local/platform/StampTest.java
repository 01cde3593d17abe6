package org.nuan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    Path home;

    private Settings settings(String offset) {
        return Settings.from(Map.of("NUAN_HOME", home.toString(), "NUAN_PORT_OFFSET", offset), home);
    }

    @Test
    void keeps_the_ports_a_folder_was_made_with() throws Exception {
        Stamp.check(settings("10000"));
        Stamp.check(settings("10000"));

        assertThat(Stamp.read(home.resolve(".nuan"))).isEqualTo(new Stamp(10000));
        assertThat(settings("0").withOffsetOf(Stamp.read(home.resolve(".nuan"))).port(Component.PORTAL))
                .isEqualTo(18081);
    }

    @Test
    void refuses_other_ports_for_a_folder_in_use() throws Exception {
        Stamp.check(settings("10000"));

        assertThatThrownBy(() -> Stamp.check(settings("0")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("NUAN_PORT_OFFSET=10000");
    }

    @Test
    void says_that_a_folder_holds_no_platform() {
        assertThatThrownBy(() -> Stamp.read(home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("There is no platform in " + home);
    }
}
