package org.nuan.portal.adapter.out.http;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** One client for each service. */
@Configuration(proxyBeanMethods = false)
class ServicesConfiguration {

    private final ServiceAddresses addresses;
    private final CallerToken token;
    private final ProblemReader problems;
    private final RestClient.Builder builder;

    ServicesConfiguration(
            ServiceAddresses addresses, CallerToken token, ProblemReader problems, RestClient.Builder builder) {
        this.addresses = addresses;
        this.token = token;
        this.problems = problems;
        this.builder = builder;
    }

    @Bean
    IntakeApi intakeApi() {
        return new IntakeApi(calls("intake", addresses.intake()));
    }

    @Bean
    VerificationApi verificationApi() {
        return new VerificationApi(calls("verification", addresses.verification()));
    }

    @Bean
    BenefitsApi benefitsApi() {
        return new BenefitsApi(calls("benefits", addresses.benefits()));
    }

    @Bean
    PolicyApi policyApi() {
        return new PolicyApi(
                calls("benefits", addresses.benefits()), calls("benefits", addresses.benefits(), Optional::empty));
    }

    @Bean
    SimulationApi simulationApi() {
        return new SimulationApi(calls("benefits", addresses.benefits()));
    }

    @Bean
    ReferralApi referralApi() {
        return new ReferralApi(calls("services", addresses.services()));
    }

    @Bean
    WorkflowsApi workflowsApi() {
        return new WorkflowsApi(calls("workflows", addresses.workflows()));
    }

    private ServiceCalls calls(String service, URI address) {
        return calls(service, address, token::current);
    }

    private ServiceCalls calls(String service, URI address, Supplier<Optional<String>> caller) {
        return new ServiceCalls(service, address, addresses, caller, problems, builder);
    }
}
