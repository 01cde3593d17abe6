package org.nuan.intake;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.nuan.intake.adapter.out.mongo.MongoApplications;
import org.nuan.intake.adapter.out.mongo.MongoLiveMembers;
import org.nuan.intake.application.Applications;
import org.nuan.intake.application.LiveMembers;
import org.nuan.intake.application.ServedRegions;
import org.nuan.intake.domain.application.Stage;
import org.nuan.kernel.RegionCode;
import org.nuan.kernel.WorkdayCalendar;
import org.nuan.policy.pack.Packs;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.mongo.IndexDeclaration;
import org.nuan.runtime.mongo.MongoOutbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/** Wires the intake service. */
@SpringBootApplication
public class IntakeApplication {

    private static final String APPLICATIONS = MongoApplications.COLLECTION;

    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }

    @Bean
    MongoOutbox outbox(MongoDatabase database, Facts facts) {
        return new MongoOutbox(database, facts, List.of(APPLICATIONS));
    }

    @Bean
    Applications applications(MongoDatabase database, MongoOutbox outbox, Facts facts, FieldCipher cipher) {
        return new MongoApplications(database, outbox, facts, cipher);
    }

    @Bean
    LiveMembers liveMembers(MongoDatabase database, BlindIndex index) {
        return new MongoLiveMembers(database, index);
    }

    @Bean
    IndexDeclaration applicationReceipts() {
        return IndexDeclaration.unique(APPLICATIONS, "applications_receipt", "receiptNumber");
    }

    @Bean
    IndexDeclaration applicationsOfRegion() {
        return IndexDeclaration.of(APPLICATIONS, "applications_region", "region", "createdAt");
    }

    @Bean
    IndexDeclaration applicationsOfOwner() {
        return IndexDeclaration.of(APPLICATIONS, "applications_owner", "owner.id", "createdAt");
    }

    @Bean
    IndexDeclaration applicationsByStage() {
        return IndexDeclaration.of(APPLICATIONS, "applications_stage", "stage", "createdAt");
    }

    @Bean
    IndexDeclaration applicationNotices() {
        return IndexDeclaration.of(APPLICATIONS, "applications_notice", "notices.id");
    }

    @Bean
    IndexDeclaration applicationOutbox() {
        return IndexDeclaration.of(APPLICATIONS, "applications_outbox", "outboxPending");
    }

    @Bean
    WorkdayCalendar workdays() {
        return WorkdayCalendar.national();
    }

    @Bean
    Packs packs() {
        return Packs.builtIn();
    }

    /** One village a line: the code, then whatever helps people to read it. */
    @Bean
    ServedRegions servedRegions(@Value("${nuan.intake.regions}") Resource file) throws IOException {
        return new ServedRegions(file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> RegionCode.of(line.split("[ ,\t]", 2)[0]))
                .collect(Collectors.toSet()));
    }

    @Bean
    MeterBinder applicationsByStageMeters(Applications applications) {
        return registry -> {
            for (Stage stage : Stage.values()) {
                Gauge.builder("nuan.intake.applications", applications, store -> store.count(stage))
                        .tag("status", stage.name())
                        .description("Applications by status")
                        .register(registry);
            }
        };
    }
}
