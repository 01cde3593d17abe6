package org.nuan.gateway;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things are, and how much of them one caller may ask for.
 *
 * @param services base address of each service, by the second segment of its API path
 * @param portal base address of the portal
 * @param requestsPerSecond that one caller may make for long
 * @param burst that one caller may make at once
 * @param triesPerMinute how often one address may try the law, in a minute and at once
 * @param maxBodyBytes largest request body of an API call
 */
@ConfigurationProperties("nuan.gateway")
public record GatewaySettings(
        Map<String, URI> services,
        URI portal,
        @DefaultValue("50") int requestsPerSecond,
        @DefaultValue("200") int burst,
        @DefaultValue("30") int triesPerMinute,
        @DefaultValue("262144") long maxBodyBytes) {}
