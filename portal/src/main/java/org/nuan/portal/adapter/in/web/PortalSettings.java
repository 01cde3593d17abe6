package org.nuan.portal.adapter.in.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an operator may set.
 *
 * @param regions the places served, lines of {@code code,Chinese name,English name}
 * @param clockOffsetFile read in the local trial only
 */
@ConfigurationProperties("nuan.portal")
public record PortalSettings(
        @DefaultValue("classpath:regions/demonstration.csv") Resource regions,
        @Nullable Path clockOffsetFile) {}
