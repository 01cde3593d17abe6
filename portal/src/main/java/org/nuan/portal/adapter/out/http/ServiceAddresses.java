package org.nuan.portal.adapter.out.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the services are, and how long a page waits for them. */
@ConfigurationProperties("nuan.api")
public record ServiceAddresses(
        URI intake,
        URI verification,
        URI benefits,
        URI services,
        URI workflows,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout) {}
