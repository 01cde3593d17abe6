package org.nuan.benefits;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.nuan.benefits.application.access.CaseAccess;
import org.nuan.benefits.application.access.CaseReads;
import org.nuan.benefits.application.assessment.AssessHousehold;
import org.nuan.benefits.application.assessment.Assessments;
import org.nuan.benefits.application.assessment.FindAssessments;
import org.nuan.benefits.application.award.Awards;
import org.nuan.benefits.application.award.FindAwards;
import org.nuan.benefits.application.award.GrantAward;
import org.nuan.benefits.application.list.ReadAssistanceList;
import org.nuan.benefits.application.payment.FindPayRuns;
import org.nuan.benefits.application.payment.LiftHold;
import org.nuan.benefits.application.payment.PayRuns;
import org.nuan.benefits.application.payment.PaymentFiles;
import org.nuan.benefits.application.payment.PreparePayRun;
import org.nuan.benefits.application.payment.ReleasePayRun;
import org.nuan.benefits.domain.payment.Controls;
import org.nuan.policy.pack.Packs;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The use cases that people and the process ask for. */
@Configuration(proxyBeanMethods = false)
class UseCaseWiring {

    @Bean
    TransactionOperations transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    CaseAccess caseAccess(CaseReads reads) {
        return new CaseAccess(reads);
    }

    @Bean
    AssessHousehold assessHousehold(
            Packs packs,
            Assessments assessments,
            AuditTrail audit,
            TransactionOperations transaction,
            ObjectMapper json,
            MeterRegistry meters,
            Clock clock) {
        return new AssessHousehold(packs, assessments, audit, transaction, json, meters, clock);
    }

    @Bean
    FindAssessments findAssessments(Assessments assessments, CaseAccess access, AuditTrail audit) {
        return new FindAssessments(assessments, access, audit);
    }

    @Bean
    GrantAward grantAward(
            Assessments assessments,
            Awards awards,
            PostgresOutbox outbox,
            Facts facts,
            AuditTrail audit,
            TransactionOperations transaction,
            MeterRegistry meters,
            Clock clock) {
        return new GrantAward(assessments, awards, outbox, facts, audit, transaction, meters, clock);
    }

    @Bean
    FindAwards findAwards(Awards awards, CaseAccess access, AuditTrail audit) {
        return new FindAwards(awards, access, audit);
    }

    @Bean
    ReadAssistanceList readAssistanceList(
            Awards awards, PayRuns runs, CaseAccess access, AuditTrail audit, Clock clock) {
        return new ReadAssistanceList(awards, runs, access, audit, clock);
    }

    @Bean
    PreparePayRun preparePayRun(
            PayRuns runs,
            AuditTrail audit,
            TransactionOperations transaction,
            MeterRegistry meters,
            Clock clock,
            @Value("${nuan.benefits.controls.jump-percent}") int jumpPercent) {
        return new PreparePayRun(runs, new Controls(jumpPercent), audit, transaction, meters, clock);
    }

    @Bean
    ReleasePayRun releasePayRun(
            PayRuns runs,
            Awards awards,
            PostgresOutbox outbox,
            Facts facts,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        return new ReleasePayRun(runs, awards, outbox, facts, audit, transaction, clock);
    }

    @Bean
    LiftHold liftHold(PayRuns runs, AuditTrail audit, TransactionOperations transaction) {
        return new LiftHold(runs, audit, transaction);
    }

    @Bean
    FindPayRuns findPayRuns(PayRuns runs, PaymentFiles files, AuditTrail audit) {
        return new FindPayRuns(runs, files, audit);
    }
}
