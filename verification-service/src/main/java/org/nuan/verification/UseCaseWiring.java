package org.nuan.verification;

import java.time.Clock;
import org.nuan.contracts.event.Topic;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.FactSubscription;
import org.nuan.verification.adapter.in.kafka.IntakeFacts;
import org.nuan.verification.adapter.in.rest.Explanations;
import org.nuan.verification.application.HearOfWithdrawal;
import org.nuan.verification.application.OrderReport;
import org.nuan.verification.application.ReadReports;
import org.nuan.verification.application.RetryReport;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.RunReports;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases and what calls them. */
@Configuration(proxyBeanMethods = false)
class UseCaseWiring {

    @Bean
    OrderReport orderReport(
            SourceCatalogue catalogue,
            Consent consent,
            LetterWithdrawals withdrawals,
            Reports reports,
            RunReports runReports,
            AuditTrail audit,
            Clock clock) {
        return new OrderReport(catalogue, consent, withdrawals, reports, runReports, audit, clock);
    }

    @Bean
    RetryReport retryReport(Reports reports, RunReports runReports, AuditTrail audit) {
        return new RetryReport(reports, runReports, audit);
    }

    @Bean
    ReadReports readReports(Reports reports, AuditTrail audit) {
        return new ReadReports(reports, audit);
    }

    @Bean
    FactSubscription intakeFacts(LetterWithdrawals withdrawals) {
        return FactSubscription.of(Topic.INTAKE, new IntakeFacts(new HearOfWithdrawal(withdrawals)));
    }

    @Bean
    Explanations explanations() {
        return new Explanations();
    }
}
