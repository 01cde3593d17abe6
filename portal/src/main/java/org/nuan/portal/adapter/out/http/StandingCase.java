package org.nuan.portal.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** A case that stands still because a step failed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandingCase(
        String incidentId, String applicationId, String region, String activityId, String message, Instant since) {}
