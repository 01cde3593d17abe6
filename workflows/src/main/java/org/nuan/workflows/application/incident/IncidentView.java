package org.nuan.workflows.application.incident;

import java.time.Instant;

/**
 * A case that stands still.
 *
 * @param activityId the BPMN element at which it stands
 * @param message the code of the refusal or a plain word on the failure; never personal data
 */
public record IncidentView(
        String incidentId, String applicationId, String region, String activityId, String message, Instant since) {}
