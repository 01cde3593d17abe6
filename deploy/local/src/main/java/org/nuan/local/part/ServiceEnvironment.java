package org.nuan.local.part;

import static org.nuan.local.platform.Component.KAFKA;
import static org.nuan.local.platform.Component.POSTGRES;

import java.util.Map;
import java.util.TreeMap;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;

/** The environment variables that a service is started with: where everything is, and the secrets it may know. */
public final class ServiceEnvironment {
    private final Settings settings;
    private final Secrets secrets;
    private final Folders folders;

    public ServiceEnvironment(Settings settings, Secrets secrets, Folders folders) {
        this.settings = settings;
        this.secrets = secrets;
        this.folders = folders;
    }

    public Map<String, String> of(Component component) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("SERVER_PORT", Integer.toString(settings.port(component)));
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SPRING_PROFILES_ACTIVE", "local");
        variables.put("NUAN_PORT_OFFSET", Integer.toString(settings.portOffset()));
        variables.put("NUAN_ISSUER", http(Component.KEYCLOAK) + "/realms/nuan");
        variables.put("NUAN_KEYCLOAK_URL", http(Component.KEYCLOAK));
        variables.put("NUAN_KAFKA", "127.0.0.1:" + settings.port(KAFKA));
        variables.put("NUAN_MONGODB_URI", mongodbUri(settings));
        postgres(component, variables);
        keys(variables);
        addresses(variables);
        stands(variables);
        client(component, variables);
        return variables;
    }

    public static String mongodbUri(Settings settings) {
        return settings.mongodbUri().orElse("mongodb://127.0.0.1:" + settings.port(Component.DOCUMENTS));
    }

    /** {@code http://localhost:port}, without a path. */
    private String http(Component component) {
        return "http://localhost:" + settings.port(component);
    }

    private void postgres(Component component, Map<String, String> variables) {
        String database = switch (component) {
            case BENEFITS -> "nuan_benefits";
            case WORKFLOWS -> "nuan_workflows";
            default -> "";
        };
        if (!database.isEmpty()) {
            variables.put(
                    "NUAN_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:" + settings.port(POSTGRES) + "/" + database);
            variables.put("NUAN_POSTGRES_USER", PostgresPart.USER);
            variables.put("NUAN_POSTGRES_PASSWORD", secrets.get(Secrets.POSTGRES_PASSWORD));
        }
    }

    private void keys(Map<String, String> variables) {
        variables.put("NUAN_ENCRYPTION_KEY", secrets.get(Secrets.ENCRYPTION_KEY));
        variables.put("NUAN_BLIND_INDEX_KEY", secrets.get(Secrets.BLIND_INDEX_KEY));
        variables.put("NUAN_DATA_DIR", folders.data().toString());
        variables.put("NUAN_CLOCK_OFFSET_FILE", folders.clockOffset().toString());
    }

    private void addresses(Map<String, String> variables) {
        variables.put("NUAN_INTAKE_URL", http(Component.INTAKE));
        variables.put("NUAN_VERIFICATION_URL", http(Component.VERIFICATION));
        variables.put("NUAN_BENEFITS_URL", http(Component.BENEFITS));
        variables.put("NUAN_SERVICES_URL", http(Component.SERVICES));
        variables.put("NUAN_WORKFLOWS_URL", http(Component.WORKFLOWS));
        variables.put("NUAN_PORTAL_URL", http(Component.PORTAL));
        variables.put("NUAN_GATEWAY_URL", http(Component.GATEWAY));
    }

    private void stands(Map<String, String> variables) {
        variables.put("NUAN_SOURCES_URL", "https://localhost:" + settings.port(Component.SOURCES));
        variables.put("NUAN_SOURCES_SFTP_PORT", Integer.toString(settings.shifted(Component.SOURCES_SFTP_PORT)));
        variables.put("NUAN_BANK_SFTP_PORT", Integer.toString(settings.shifted(Component.BANK_SFTP_PORT)));
        variables.put("NUAN_TLS_DIR", folders.tls().toString());
        variables.put("NUAN_TLS_PASSWORD", secrets.get(Secrets.TLS_PASSWORD));
        variables.put("NUAN_SFTP_PASSWORD", secrets.get(Secrets.SFTP_PASSWORD));
        variables.put("NUAN_ADMIN_TOKEN", secrets.get(Secrets.ADMIN_TOKEN));
    }

    private void client(Component component, Map<String, String> variables) {
        String secret = switch (component) {
            case WORKFLOWS -> Secrets.WORKFLOWS_CLIENT;
            case PORTAL -> Secrets.PORTAL_CLIENT;
            default -> "";
        };
        if (!secret.isEmpty()) {
            variables.put("NUAN_CLIENT_ID", component.id());
            variables.put("NUAN_CLIENT_SECRET", secrets.get(secret));
        }
    }
}
