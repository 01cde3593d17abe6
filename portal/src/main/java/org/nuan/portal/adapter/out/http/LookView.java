package org.nuan.portal.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at a person's record.
 *
 * @param role of whoever looked, by its name in the realm
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LookView(
        Instant at,
        String actor,
        @Nullable String role,
        String action,
        @Nullable String purpose) {}
