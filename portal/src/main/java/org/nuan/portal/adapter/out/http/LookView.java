package org.nuan.portal.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One look at a person's record: who, why, when. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LookView(
        Instant at, String actor, String action, @Nullable String purpose) {}
