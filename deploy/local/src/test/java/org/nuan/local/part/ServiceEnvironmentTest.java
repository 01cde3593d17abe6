package org.nuan.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;

class ServiceEnvironmentTest {
    @TempDir
    Path home;

    private Secrets secrets;

    @BeforeEach
    void make() throws Exception {
        secrets = Secrets.openOrCreate(home, new SecureRandom());
    }

    private Map<String, String> of(Component component, Map<String, String> given) {
        Map<String, String> environment = new java.util.HashMap<>(given);
        environment.put("NUAN_HOME", home.toString());
        environment.put("NUAN_PORT_OFFSET", "10000");
        Settings settings = Settings.from(environment, home);
        return new ServiceEnvironment(settings, secrets, new Folders(settings.data())).of(component);
    }

    @Test
    void tells_a_service_where_it_listens_and_where_the_others_are() {
        Map<String, String> variables = of(Component.INTAKE, Map.of());

        assertThat(variables)
                .containsEntry("SERVER_PORT", "18082")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("SPRING_PROFILES_ACTIVE", "local")
                .containsEntry("NUAN_ISSUER", "http://localhost:18180/realms/nuan")
                .containsEntry("NUAN_KAFKA", "127.0.0.1:29092")
                .containsEntry("NUAN_MONGODB_URI", "mongodb://127.0.0.1:27117")
                .containsEntry("NUAN_SOURCES_URL", "https://localhost:28443")
                .containsEntry("NUAN_BANK_SFTP_PORT", "28023")
                .containsEntry("NUAN_GATEWAY_URL", "http://localhost:18080")
                .containsEntry(
                        "NUAN_CLOCK_OFFSET_FILE",
                        home.resolve(".nuan/clock-offset").toString());
    }

    @Test
    void gives_database_access_only_to_those_who_have_a_database() {
        assertThat(of(Component.BENEFITS, Map.of()))
                .containsEntry("NUAN_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:25432/nuan_benefits")
                .containsKeys("NUAN_POSTGRES_USER", "NUAN_POSTGRES_PASSWORD");
        assertThat(of(Component.WORKFLOWS, Map.of()).get("NUAN_POSTGRES_URL")).endsWith("/nuan_workflows");
        assertThat(of(Component.INTAKE, Map.of())).doesNotContainKey("NUAN_POSTGRES_PASSWORD");
    }

    @Test
    void gives_a_client_its_own_secret_and_nobody_elses() {
        assertThat(of(Component.PORTAL, Map.of()))
                .containsEntry("NUAN_CLIENT_ID", "portal")
                .containsEntry("NUAN_CLIENT_SECRET", secrets.get(Secrets.PORTAL_CLIENT))
                .doesNotContainValue(secrets.get(Secrets.WORKFLOWS_CLIENT));
        assertThat(of(Component.GATEWAY, Map.of())).doesNotContainKey("NUAN_CLIENT_SECRET");
    }

    @Test
    void uses_a_document_store_that_somebody_else_runs() {
        assertThat(of(Component.INTAKE, Map.of("NUAN_MONGODB_URI", "mongodb://db.example:27017")))
                .containsEntry("NUAN_MONGODB_URI", "mongodb://db.example:27017");
    }

    @Test
    void never_passes_on_the_administrators_passwords() {
        for (Component component : Component.SPRING_SERVICES) {
            assertThat(of(component, Map.of()))
                    .doesNotContainValue(secrets.get(Secrets.KEYCLOAK_ADMIN_PASSWORD))
                    .doesNotContainValue(secrets.get(Secrets.POSTGRES_ADMIN_PASSWORD))
                    .doesNotContainValue(secrets.get(Secrets.DEMO_PASSWORD));
        }
    }
}
