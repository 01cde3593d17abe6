package org.nuan.benefits.adapter.out.http;

import org.nuan.benefits.application.access.CaseReads;
import org.nuan.runtime.http.ServiceClients;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;

/** Asks intake with the caller's own token; only its plain yes (200) counts as one. */
public final class IntakeCaseReads implements CaseReads {

    private final RestClient intake;

    public IntakeCaseReads(ServiceClients clients, String intakeUrl) {
        this.intake = clients.asCaller(intakeUrl);
    }

    @Override
    public boolean mayRead(String applicationId) {
        return Boolean.TRUE.equals(intake.get()
                .uri("/api/intake/applications/{id}", applicationId)
                .exchange((request, response) -> {
                    HttpStatusCode status = response.getStatusCode();
                    if (status.is5xxServerError()) {
                        throw new IllegalStateException("intake answered " + status.value());
                    }
                    return status.value() == 200;
                }));
    }
}
