package org.nuan.services;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.http.ServiceClients;
import org.nuan.runtime.mongo.IndexDeclaration;
import org.nuan.runtime.mongo.MongoOutbox;
import org.nuan.services.adapter.out.http.IntakeApplications;
import org.nuan.services.adapter.out.mongo.MongoReferrals;
import org.nuan.services.application.ApplicationAccess;
import org.nuan.services.application.ChangeReferral;
import org.nuan.services.application.FindReferrals;
import org.nuan.services.application.OfferReferral;
import org.nuan.services.application.Referrals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Wires the service. */
@SpringBootApplication(proxyBeanMethods = false)
public class ServicesApplication {

    public static void main(String[] args) {
        SpringApplication.run(ServicesApplication.class, args);
    }

    @Bean
    IndexDeclaration referralsByRegion() {
        return IndexDeclaration.of(MongoReferrals.COLLECTION, "referrals_region_state", "region", "state");
    }

    @Bean
    IndexDeclaration referralsPending() {
        return IndexDeclaration.of(MongoReferrals.COLLECTION, "referrals_outbox", "outboxPending");
    }

    @Bean
    MongoOutbox outbox(MongoDatabase database, Facts facts) {
        return new MongoOutbox(database, facts, List.of(MongoReferrals.COLLECTION));
    }

    @Bean
    Referrals referrals(MongoDatabase database, MongoOutbox outbox) {
        return new MongoReferrals(database, outbox);
    }

    @Bean
    ApplicationAccess applicationAccess(ServiceClients clients, @Value("${nuan.urls.intake}") String intake) {
        return new IntakeApplications(clients.asCaller(intake));
    }

    @Bean
    OfferReferral offerReferral(Referrals referrals, Facts facts, AuditTrail audit, Clock clock) {
        return new OfferReferral(referrals, facts, audit, clock);
    }

    @Bean
    ChangeReferral changeReferral(
            Referrals referrals, ApplicationAccess access, Facts facts, AuditTrail audit, Clock clock) {
        return new ChangeReferral(referrals, access, facts, audit, clock);
    }

    @Bean
    FindReferrals findReferrals(Referrals referrals, AuditTrail audit) {
        return new FindReferrals(referrals, audit);
    }
}
