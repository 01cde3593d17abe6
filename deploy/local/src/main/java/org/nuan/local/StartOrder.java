package org.nuan.local;

import static org.nuan.local.platform.Component.DOCUMENTS;
import static org.nuan.local.platform.Component.KAFKA;
import static org.nuan.local.platform.Component.KEYCLOAK;
import static org.nuan.local.platform.Component.POSTGRES;

import java.util.Set;
import org.nuan.local.platform.Component;

/** Which parts must be ready before another begins. Whatever does not wait for each other starts together. */
final class StartOrder {
    private StartOrder() {}

    /** Only parts that stand before it in {@link Component}. */
    static Set<Component> needs(Component component) {
        return switch (component) {
            case KAFKA, POSTGRES, DOCUMENTS, SOURCES -> Set.of();
            case KEYCLOAK -> Set.of(POSTGRES);
            case INTAKE, VERIFICATION, SERVICES -> Set.of(KAFKA, DOCUMENTS);
            case BENEFITS -> Set.of(KAFKA, POSTGRES);
            case WORKFLOWS -> Set.of(KAFKA, POSTGRES, KEYCLOAK);
            case PORTAL, GATEWAY -> Set.of(KEYCLOAK);
        };
    }
}
