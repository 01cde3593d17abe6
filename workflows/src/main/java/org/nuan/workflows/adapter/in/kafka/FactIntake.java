package org.nuan.workflows.adapter.in.kafka;

import org.nuan.contracts.event.Topic;
import org.nuan.runtime.event.FactHandler;
import org.nuan.runtime.event.FactSubscription;
import org.nuan.workflows.application.fact.Delivery;
import org.nuan.workflows.application.fact.OfferEarlyFacts;
import org.nuan.workflows.application.fact.TakeFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Which facts move cases, and when early ones are offered again. */
@Configuration(proxyBeanMethods = false)
public class FactIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FactIntake.class);

    private final OfferEarlyFacts offerEarlyFacts;

    public FactIntake(OfferEarlyFacts offerEarlyFacts) {
        this.offerEarlyFacts = offerEarlyFacts;
    }

    @Bean
    static FactHandler caseFacts(TakeFact takeFact) {
        return (type, data, event) -> {
            Delivery delivery = takeFact.take(data, event);
            LOG.atInfo()
                    .addKeyValue("fact", type.type())
                    .addKeyValue("subject", event.subject())
                    .addKeyValue("delivery", delivery)
                    .log("fact taken");
        };
    }

    @Bean
    static FactSubscription intakeFacts(FactHandler caseFacts) {
        return FactSubscription.of(Topic.INTAKE, caseFacts);
    }

    @Bean
    static FactSubscription verificationFacts(FactHandler caseFacts) {
        return FactSubscription.of(Topic.VERIFICATION, caseFacts);
    }

    @Bean
    static FactSubscription benefitsFacts(FactHandler caseFacts) {
        return FactSubscription.of(Topic.BENEFITS, caseFacts);
    }

    @Scheduled(fixedDelayString = "${nuan.early-facts.every}")
    void offerEarlyFacts() {
        offerEarlyFacts.offerAll();
    }
}
