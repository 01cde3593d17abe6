package org.nuan.workflows;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.nuan.runtime.http.ServiceClients;
import org.nuan.workflows.adapter.out.http.HttpBenefits;
import org.nuan.workflows.adapter.out.http.HttpDossierEntries;
import org.nuan.workflows.adapter.out.http.HttpDossiers;
import org.nuan.workflows.adapter.out.http.HttpReferrals;
import org.nuan.workflows.adapter.out.http.HttpVerifications;
import org.nuan.workflows.adapter.out.http.ServiceCalls;
import org.nuan.workflows.application.step.Benefits;
import org.nuan.workflows.application.step.Dossiers;
import org.nuan.workflows.application.step.Referrals;
import org.nuan.workflows.application.step.Verifications;
import org.nuan.workflows.application.task.DossierEntries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The other services, called by the process in its own name or by a person in theirs. */
@Configuration(proxyBeanMethods = false)
class ServiceWiring {

    private final ServiceClients clients;
    private final ObjectMapper json;

    ServiceWiring(ServiceClients clients, ObjectMapper json) {
        this.clients = clients;
        this.json = json;
    }

    private ServiceCalls asProcess(String service, String url) {
        return new ServiceCalls(service, clients.asProcess(url), json);
    }

    @Bean
    Dossiers dossiers(@Value("${nuan.urls.intake}") String url) {
        return new HttpDossiers(asProcess("intake", url));
    }

    @Bean
    DossierEntries dossierEntries(@Value("${nuan.urls.intake}") String url) {
        return new HttpDossierEntries(new ServiceCalls("intake", clients.asCaller(url), json));
    }

    @Bean
    Verifications verifications(@Value("${nuan.urls.verification}") String url) {
        return new HttpVerifications(asProcess("verification", url));
    }

    @Bean
    Benefits benefits(@Value("${nuan.urls.benefits}") String url) {
        return new HttpBenefits(asProcess("benefits", url));
    }

    @Bean
    Referrals referrals(@Value("${nuan.urls.services}") String url) {
        return new HttpReferrals(asProcess("services", url));
    }
}
