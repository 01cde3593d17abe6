package org.nuan.portal.adapter.in.web.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The OpenID Connect provider and who the portal is to it. */
@ConfigurationProperties("nuan.sign-in")
public record SignInSettings(String issuer, String clientId, String clientSecret) {

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    /** Scheme, host and port of the provider, for the content security policy. */
    String origin() {
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }
}
