package org.nuan.local.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Trust;
import org.nuan.sources.tls.PlatformCertificates;

/** Puts the parts of a platform together. */
public final class Parts {
    private final Site site;
    private final ServiceEnvironment environment;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public Parts(Site site) {
        this.site = site;
        this.environment = new ServiceEnvironment(site.settings(), site.secrets(), site.folders());
    }

    /** Absent for a document store that somebody else runs. */
    public Optional<Part> documents() {
        if (site.settings().mongodbUri().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(site.settings().mongod().map(this::mongod).orElseGet(() -> new DocumentStand(site)));
    }

    public KeycloakPart keycloak() {
        return new KeycloakPart(site, client);
    }

    /** The stand-ins for banks and departments. */
    public Part sources() throws IOException, InterruptedException {
        String password = site.secrets().get(Secrets.TLS_PASSWORD);
        PlatformCertificates.createIfAbsent(site.folders().tls(), password);
        HttpClient trusting = HttpClient.newBuilder()
                .sslContext(Trust.platform(site.folders().tls(), password))
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest health = HttpRequest.newBuilder(
                        URI.create("https://localhost:" + site.settings().port(Component.SOURCES) + "/admin/health"))
                .header("Authorization", "Bearer " + site.secrets().get(Secrets.ADMIN_TOKEN))
                .timeout(Probe.PATIENCE)
                .build();
        return javaPart(Component.SOURCES, Probe.http(trusting, health));
    }

    public Part service(Component component) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + site.settings().port(component) + "/actuator/health/readiness";
        return javaPart(component, Probe.http(client, address));
    }

    private Part javaPart(Component component, Probe probe) throws IOException, InterruptedException {
        Path jar = new UnpackedJar(site, component).unpack(JavaProgram.jar(site.settings(), component));
        return new ProcessPart(
                site,
                new Program(
                        component,
                        site.folders().data(),
                        JavaProgram.command(component, jar),
                        environment.of(component),
                        probe));
    }

    private Part mongod(Path program) {
        int port = site.settings().port(Component.DOCUMENTS);
        Path folder = site.folders().data().resolve("mongodb");
        return new ProcessPart(
                site,
                new Program(
                        Component.DOCUMENTS,
                        site.folders().data(),
                        List.of(
                                program.toString(),
                                "--dbpath",
                                folder.toString(),
                                "--port",
                                Integer.toString(port),
                                "--bind_ip",
                                "127.0.0.1",
                                "--nounixsocket"),
                        Map.of(),
                        Probe.port(port)));
    }
}
