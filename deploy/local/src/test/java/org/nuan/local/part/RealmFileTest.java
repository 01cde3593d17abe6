package org.nuan.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;

class RealmFileTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path data;

    private Secrets secrets;
    private String text = "";
    private JsonNode realm;

    @BeforeEach
    void compose() throws Exception {
        secrets = Secrets.openOrCreate(data, new SecureRandom());
        Settings settings = Settings.from(Map.of("NUAN_HOME", HOME.toString(), "NUAN_PORT_OFFSET", "10000"), HOME);
        text = RealmFile.compose(settings, secrets, HOME.resolve("deploy/keycloak/demo-users-nuan.json"));
        realm = new ObjectMapper().readTree(text);
    }

    private JsonNode named(String list, String field, String name) {
        return StreamSupport.stream(realm.path(list).spliterator(), false)
                .filter(one -> one.path(field).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fills_in_every_secret_and_address() {
        assertThat(text).doesNotContain("{{");
        assertThat(named("clients", "clientId", "portal").path("secret").asText())
                .isEqualTo(secrets.get(Secrets.PORTAL_CLIENT));
        assertThat(named("clients", "clientId", "portal").path("redirectUris").toString())
                .contains("http://localhost:18080/*");
    }

    @Test
    void lets_only_the_process_engine_have_the_process_role() {
        assertThat(named("users", "username", "service-account-workflows")
                        .path("realmRoles")
                        .toString())
                .isEqualTo("[\"process\"]");
        assertThat(StreamSupport.stream(realm.path("users").spliterator(), false)
                        .filter(user -> user.path("realmRoles").toString().contains("\"process\"")))
                .hasSize(1);
    }

    @Test
    void gives_every_demonstration_user_a_known_role_and_staff_a_region() {
        var roles = realm.path("roles").path("realm").findValuesAsText("name");
        for (JsonNode user : realm.path("users")) {
            String role = user.path("realmRoles").path(0).asText();
            assertThat(roles).contains(role);
            if (!role.equals("citizen") && !role.equals("process")) {
                assertThat(user.path("attributes").path("region").path(0).asText())
                        .startsWith("99");
            }
        }
    }

    @Test
    void keeps_demonstration_access_out_of_the_shared_realm() throws Exception {
        String shared = Files.readString(HOME.resolve("deploy/keycloak/realm-nuan.json"));

        assertThat(shared).doesNotContain("demo-cli").doesNotContain("demo.password");
        assertThat(new ObjectMapper().readTree(shared).path("clients").findValues("directAccessGrantsEnabled"))
                .allMatch(allowed -> !allowed.asBoolean());
    }

    @Test
    void refuses_a_placeholder_that_nobody_fills() {
        assertThatThrownBy(() -> RealmFile.fill("{{no.such}}", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }
}
