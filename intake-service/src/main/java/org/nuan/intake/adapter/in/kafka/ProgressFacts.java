package org.nuan.intake.adapter.in.kafka;

import org.nuan.contracts.event.AwardGranted;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.Topic;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.intake.application.NoteProgress;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.runtime.event.FactSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of reports, awards and payments; every other fact is passed over. */
@Configuration(proxyBeanMethods = false)
public class ProgressFacts {

    private final NoteProgress progress;

    public ProgressFacts(NoteProgress progress) {
        this.progress = progress;
    }

    @Bean
    FactSubscription verificationFacts() {
        return FactSubscription.of(Topic.VERIFICATION, this::take);
    }

    @Bean
    FactSubscription benefitFacts() {
        return FactSubscription.of(Topic.BENEFITS, this::take);
    }

    void take(EventType type, Record data, CloudEvent event) {
        switch (data) {
            case VerificationCompleted v ->
                progress.verified(
                        v.applicationId(), new ReportRef(v.reportId(), v.version(), v.status(), v.discrepancies()));
            case AwardGranted a -> progress.awarded(a.applicationId(), a.awardId());
            case PaymentPaid p -> progress.paid(p.applicationId());
            default -> {}
        }
    }
}
