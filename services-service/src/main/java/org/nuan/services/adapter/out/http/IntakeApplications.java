package org.nuan.services.adapter.out.http;

import org.nuan.services.application.ApplicationAccess;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks intake with the caller's own token: whoever may see the application gets it. */
public final class IntakeApplications implements ApplicationAccess {

    private final RestClient intake;

    public IntakeApplications(RestClient intake) {
        this.intake = intake;
    }

    @Override
    public boolean callerMaySee(String applicationId) {
        try {
            return intake.get()
                    .uri("/api/intake/applications/{id}", applicationId)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (HttpClientErrorException e) {
            return false;
        }
    }
}
