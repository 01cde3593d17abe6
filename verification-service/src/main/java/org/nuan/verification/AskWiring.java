package org.nuan.verification;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.nuan.verification.adapter.in.timer.Timers;
import org.nuan.verification.adapter.out.catalogue.CatalogueFile;
import org.nuan.verification.adapter.out.metrics.MeterMeasurements;
import org.nuan.verification.adapter.out.sources.HttpsSources;
import org.nuan.verification.adapter.out.sources.SftpMailboxes;
import org.nuan.verification.application.ask.AskBatch;
import org.nuan.verification.application.ask.AskSource;
import org.nuan.verification.application.ask.BatchMailboxes;
import org.nuan.verification.application.ask.Batches;
import org.nuan.verification.application.ask.CollectBatches;
import org.nuan.verification.application.ask.Conclusion;
import org.nuan.verification.application.ask.FanOut;
import org.nuan.verification.application.ask.Guards;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.application.ask.Measurements;
import org.nuan.verification.application.ask.Questioning;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.RunReport;
import org.nuan.verification.application.ask.RunReports;
import org.nuan.verification.application.ask.Runs;
import org.nuan.verification.application.ask.SourceCalls;
import org.nuan.verification.domain.comparison.Comparison;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sources and the fan-out to them. */
@Configuration(proxyBeanMethods = false)
class AskWiring {

    @Bean
    SourceCatalogue sourceCatalogue(VerificationProperties properties) {
        Path file = properties.sourcesFile();
        return file == null || file.toString().isEmpty() ? CatalogueFile.shipped() : CatalogueFile.at(file);
    }

    @Bean
    Consent consent(SourceCatalogue catalogue) {
        return new Consent(catalogue);
    }

    @Bean
    Measurements measurements(MeterRegistry registry) {
        return new MeterMeasurements(registry);
    }

    @Bean
    SourceCalls sourceCalls(VerificationProperties properties) {
        return new HttpsSources(properties.address());
    }

    @Bean
    BatchMailboxes batchMailboxes(VerificationProperties properties) {
        return new SftpMailboxes(properties.address());
    }

    @Bean
    Questioning questioning(SourceCatalogue catalogue, Consent consent, Clock clock) {
        return new Questioning(catalogue, consent, clock);
    }

    @Bean
    AskBatch askBatch(
            Questioning questioning,
            BatchMailboxes mailboxes,
            Batches batches,
            VerificationProperties properties,
            Measurements measurements,
            Clock clock) {
        return new AskBatch(questioning, mailboxes, batches, properties.asking(), measurements, clock);
    }

    @Bean
    Conclusion conclusion(VerificationProperties properties, Clock clock) {
        return new Conclusion(new Comparison(properties.tolerances()), clock);
    }

    @Bean
    RunReports runReports(
            SourceCalls calls,
            Reports reports,
            Runs runs,
            Questioning questioning,
            AskBatch askBatch,
            LetterWithdrawals withdrawals,
            Conclusion conclusion,
            VerificationProperties properties,
            Measurements measurements,
            Clock clock) {
        AskSource askSource =
                new AskSource(calls, new Guards(properties.breakerPause(), properties.concurrentCalls()), measurements);
        RunReport runReport = new RunReport(
                reports,
                runs,
                new FanOut(questioning, askSource, askBatch, properties.asking()),
                questioning,
                withdrawals,
                conclusion,
                properties.asking(),
                measurements,
                clock);
        return new RunReports(runReport, runs, properties.asking(), clock);
    }

    @Bean
    CollectBatches collectBatches(
            Batches batches,
            Reports reports,
            Questioning questioning,
            AskBatch askBatch,
            Conclusion conclusion,
            VerificationProperties properties,
            Clock clock) {
        return new CollectBatches(batches, reports, questioning, askBatch, conclusion, properties.asking(), clock);
    }

    @Bean
    Timers timers(RunReports runReports, CollectBatches collectBatches) {
        return new Timers(runReports, collectBatches);
    }
}
