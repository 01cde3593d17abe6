package org.nuan.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nuan.contracts.benefits.PackViews.PackCheck;
import org.nuan.contracts.benefits.PackViews.PackFault;
import org.nuan.contracts.intake.ApplicationStatus;
import org.springframework.boot.SpringApplication;

/**
 * Starts the portal for looking at its pages, without the rest of the platform. Arguments: port, user name, roles
 * separated by commas, region, status of the application, and, if wanted, a BPMN file to draw.
 */
final class PreviewPortal {

    private PreviewPortal() {}

    static Map<String, String> settings(StubProvider provider, StubServices services) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("NUAN_ISSUER", provider.issuer());
        settings.put("NUAN_CLIENT_ID", "portal");
        settings.put("NUAN_CLIENT_SECRET", "stub-secret");
        for (String service : List.of("INTAKE", "VERIFICATION", "BENEFITS", "SERVICES", "WORKFLOWS")) {
            settings.put("NUAN_" + service + "_URL", services.address());
        }
        return settings;
    }

    @SuppressWarnings("resource")
    public static void main(String[] args) throws IOException {
        StubProvider provider = new StubProvider(0);
        StubServices services = new StubServices();
        provider.signInAs(new StubProvider.Person(args[1], "林小燕", args[3], List.of(args[2].split(","))));
        PortalStory.answerFor(services, ApplicationStatus.valueOf(args[4]));
        services.answer("GET /api/benefits/assessments", List.of(LawSamples.assessment("")));
        services.answer(
                "POST /api/benefits/policy/packs/check",
                new PackCheck(
                        false,
                        List.of(new PackFault(2, 10, "version", "WRONG_TYPE", "a whole number from 1 to 9999"))));
        if (args.length > 5) {
            services.answerText(
                    "GET /api/workflows/process-models/application",
                    "application/xml",
                    Files.readString(Path.of(args[5])));
        }
        settings(provider, services).forEach((name, value) -> System.setProperty(name, Objects.requireNonNull(value)));
        System.setProperty("server.port", args[0]);
        System.setProperty("spring.profiles.active", "local");
        SpringApplication.run(PortalApplication.class);
    }
}
