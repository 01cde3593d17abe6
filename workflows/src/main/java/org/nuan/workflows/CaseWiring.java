package org.nuan.workflows;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.nuan.contracts.event.EventType;
import org.nuan.kernel.WorkdayCalendar;
import org.nuan.policy.pack.Packs;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.nuan.workflows.adapter.in.engine.EngineSetUp;
import org.nuan.workflows.adapter.out.engine.CamundaCases;
import org.nuan.workflows.adapter.out.postgres.OutboxStatedFacts;
import org.nuan.workflows.adapter.out.postgres.PostgresEarlyFacts;
import org.nuan.workflows.application.fact.Cases;
import org.nuan.workflows.application.fact.DeliverFact;
import org.nuan.workflows.application.fact.EarlyFacts;
import org.nuan.workflows.application.fact.OfferEarlyFacts;
import org.nuan.workflows.application.fact.StartCase;
import org.nuan.workflows.application.fact.TakeFact;
import org.nuan.workflows.application.limit.Limits;
import org.nuan.workflows.application.step.AssessHousehold;
import org.nuan.workflows.application.step.Benefits;
import org.nuan.workflows.application.step.CloseNotice;
import org.nuan.workflows.application.step.Dossiers;
import org.nuan.workflows.application.step.GrantAward;
import org.nuan.workflows.application.step.OfferReferrals;
import org.nuan.workflows.application.step.OpenNotice;
import org.nuan.workflows.application.step.OrderVerification;
import org.nuan.workflows.application.step.Referrals;
import org.nuan.workflows.application.step.StateCaseClosed;
import org.nuan.workflows.application.step.StateDeadlinePassed;
import org.nuan.workflows.application.step.StatedFacts;
import org.nuan.workflows.application.step.Verifications;
import org.nuan.workflows.application.step.WriteDecisionLetter;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.process.Step;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What moves cases by themselves: facts and the steps of the process. */
@Configuration(proxyBeanMethods = false)
class CaseWiring {

    @Bean
    Limits limits() {
        return new Limits(Packs.builtIn());
    }

    @Bean
    Deadlines deadlines(Clock clock) {
        return new Deadlines(WorkdayCalendar.national(), clock.getZone());
    }

    @Bean
    StatedFacts statedFacts(PostgresOutbox outbox, Facts facts) {
        return new OutboxStatedFacts(outbox, facts);
    }

    /** The engine makes its own tables; ours are made first, or Flyway would find a database that it does not know. */
    @Bean
    @DependsOnDatabaseInitialization
    EngineSetUp engineSetUp(
            Dossiers dossiers,
            Verifications verifications,
            Benefits benefits,
            Referrals referrals,
            StatedFacts facts,
            Limits limits,
            Deadlines deadlines,
            Clock clock,
            ProcessMetrics metrics) {
        return new EngineSetUp(
                Map.of(
                        Step.ORDER_VERIFICATION, new OrderVerification(dossiers, verifications, deadlines),
                        Step.ASSESS_HOUSEHOLD, new AssessHousehold(dossiers, verifications, benefits, deadlines),
                        Step.OPEN_NOTICE, new OpenNotice(dossiers, benefits, limits, deadlines),
                        Step.CLOSE_NOTICE, new CloseNotice(dossiers),
                        Step.GRANT_AWARD, new GrantAward(dossiers, benefits, clock.getZone()),
                        Step.OFFER_REFERRALS, new OfferReferrals(dossiers, referrals),
                        Step.WRITE_DECISION_LETTER, new WriteDecisionLetter(dossiers, benefits, limits, deadlines),
                        Step.STATE_DEADLINE_PASSED, new StateDeadlinePassed(facts, metrics::deadlinePassed),
                        Step.STATE_CASE_CLOSED, new StateCaseClosed(facts)),
                limits,
                deadlines);
    }

    @Bean
    Cases cases(RuntimeService runtime, JdbcClient jdbc, Clock clock) {
        return new CamundaCases(runtime, jdbc, clock);
    }

    @Bean
    EarlyFacts earlyFacts(JdbcClient jdbc, Facts facts) {
        return new PostgresEarlyFacts(jdbc, facts);
    }

    @Bean
    DeliverFact deliverFact(Cases cases, Limits limits, Deadlines deadlines) {
        return new DeliverFact(new StartCase(cases, limits, deadlines), cases);
    }

    @Bean
    TakeFact takeFact(DeliverFact deliverFact, EarlyFacts earlyFacts) {
        return new TakeFact(deliverFact, earlyFacts);
    }

    @Bean
    OfferEarlyFacts offerEarlyFacts(
            DeliverFact deliverFact, EarlyFacts earlyFacts, Facts facts, PlatformTransactionManager transactions) {
        return new OfferEarlyFacts(
                deliverFact,
                earlyFacts,
                event -> facts.data(event, EventType.ofType(event.type()).orElseThrow()),
                new TransactionTemplate(transactions));
    }
}
