package org.nuan.runtime.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.nuan.contracts.Header;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

/** Adds to every API description what holds for all operations: the token, and the idempotency key of POSTs. */
final class ApiDescription implements OpenApiCustomizer {

    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    private final List<String> withoutKey;

    /** @param withoutKey paths whose POSTs store nothing */
    ApiDescription(List<String> withoutKey) {
        this.withoutKey = List.copyOf(withoutKey);
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT"));
        api.addSecurityItem(new SecurityRequirement().addList(BEARER));
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().entrySet().stream()
                .filter(path -> path.getValue().getPost() != null && !withoutKey.contains(path.getKey()))
                .forEach(path -> path.getValue()
                        .getPost()
                        .addParametersItem(new HeaderParameter()
                                .name(Header.IDEMPOTENCY_KEY)
                                .required(true)
                                .description("8 to 100 printable characters of your choice; repeat it to retry safely")
                                .schema(new StringSchema().minLength(8).maxLength(100))));
    }
}
