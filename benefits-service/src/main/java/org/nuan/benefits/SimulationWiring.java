package org.nuan.benefits;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.nuan.benefits.adapter.in.schedule.SimulationRounds;
import org.nuan.benefits.adapter.out.postgres.AdvisoryLock;
import org.nuan.benefits.adapter.out.postgres.PostgresAssessedHouseholds;
import org.nuan.benefits.adapter.out.postgres.PostgresSimulations;
import org.nuan.benefits.adapter.out.postgres.PostgresSnapshots;
import org.nuan.benefits.application.policy.AssessedHouseholds;
import org.nuan.benefits.application.policy.FindSimulations;
import org.nuan.benefits.application.policy.SimulationDesk;
import org.nuan.benefits.application.policy.SimulationResults;
import org.nuan.benefits.application.policy.Simulations;
import org.nuan.benefits.application.policy.Snapshots;
import org.nuan.benefits.application.policy.StartSimulation;
import org.nuan.benefits.application.policy.TakeSnapshot;
import org.nuan.policy.pack.Packs;
import org.nuan.runtime.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of the law tried on frozen populations. */
@Configuration(proxyBeanMethods = false)
class SimulationWiring {

    private static TransactionTemplate own(PlatformTransactionManager manager) {
        TransactionTemplate own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    private static TransactionTemplate readOnly(PlatformTransactionManager manager) {
        TransactionTemplate readOnly = own(manager);
        readOnly.setReadOnly(true);
        return readOnly;
    }

    @Bean
    Snapshots snapshots(JdbcClient jdbc, PlatformTransactionManager manager) {
        return new PostgresSnapshots(jdbc, own(manager));
    }

    @Bean
    Simulations simulations(JdbcClient jdbc, ObjectMapper json) {
        return new PostgresSimulations(jdbc, json);
    }

    @Bean
    AssessedHouseholds assessedHouseholds(JdbcTemplate jdbc, PlatformTransactionManager manager, ObjectMapper json) {
        return new PostgresAssessedHouseholds(jdbc, readOnly(manager), json);
    }

    @Bean
    TakeSnapshot takeSnapshot(
            Snapshots snapshots,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock,
            @Value("${nuan.benefits.simulation.synthetic-allowed}") boolean syntheticAllowed) {
        return new TakeSnapshot(snapshots, audit, transaction, clock, syntheticAllowed);
    }

    @Bean
    StartSimulation startSimulation(
            Packs packs,
            Snapshots snapshots,
            Simulations simulations,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        return new StartSimulation(packs, snapshots, simulations, audit, transaction, clock);
    }

    @Bean
    FindSimulations findSimulations(
            Simulations simulations, AuditTrail audit, TransactionOperations transaction, Clock clock) {
        return new FindSimulations(simulations, audit, transaction, clock);
    }

    @Bean
    SimulationResults simulationResults(ObjectMapper json) {
        return new SimulationResults(json);
    }

    @Bean
    SimulationDesk simulationDesk(
            Packs packs,
            Snapshots snapshots,
            Simulations simulations,
            AssessedHouseholds households,
            DataSource database,
            PlatformTransactionManager manager,
            SimulationResults results,
            MeterRegistry meters,
            Clock clock) {
        return new SimulationDesk(
                packs,
                snapshots,
                simulations,
                households,
                new AdvisoryLock(database, "nuan.simulation-desk"),
                readOnly(manager),
                results,
                meters,
                clock);
    }

    @Bean
    SimulationRounds simulationRounds(SimulationDesk desk) {
        return new SimulationRounds(desk);
    }
}
