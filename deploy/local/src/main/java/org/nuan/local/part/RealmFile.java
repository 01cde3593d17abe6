package org.nuan.local.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;

/** The realm as Keycloak imports it here: the shared realm file plus what only a local platform may have. */
final class RealmFile {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private RealmFile() {}

    /** @param localUsers file with further {@code users} and {@code clients} */
    static String compose(Settings settings, Secrets secrets, Path localUsers) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> values = values(settings, secrets);
        Path shared = settings.home().resolve("deploy/keycloak/realm-nuan.json");
        ObjectNode realm = (ObjectNode) json.readTree(fill(Files.readString(shared), values));
        JsonNode local = json.readTree(fill(Files.readString(localUsers), values));
        for (String list : new String[] {"users", "clients"}) {
            ArrayNode all = realm.withArray(list);
            local.path(list).forEach(all::add);
        }
        return json.writeValueAsString(realm);
    }

    static String fill(String text, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The realm file has an unknown placeholder: " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static Map<String, String> values(Settings settings, Secrets secrets) {
        return Map.of(
                "client.portal.secret",
                secrets.get(Secrets.PORTAL_CLIENT),
                "client.workflows.secret",
                secrets.get(Secrets.WORKFLOWS_CLIENT),
                "demo.password",
                secrets.get(Secrets.DEMO_PASSWORD),
                "gateway.url",
                "http://localhost:" + settings.port(Component.GATEWAY),
                "portal.url",
                "http://localhost:" + settings.port(Component.PORTAL),
                "workflows.url",
                "http://localhost:" + settings.port(Component.WORKFLOWS));
    }
}
