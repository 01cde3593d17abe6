package org.nuan.benefits;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.nuan.benefits.adapter.out.postgres.PostgresPackRegister;
import org.nuan.benefits.application.policy.CheckPack;
import org.nuan.benefits.application.policy.PackRegister;
import org.nuan.benefits.application.policy.ReadPacks;
import org.nuan.benefits.application.policy.RegisterPacks;
import org.nuan.benefits.application.policy.TryWhatIf;
import org.nuan.benefits.application.policy.WhatIfReader;
import org.nuan.policy.pack.PackFile;
import org.nuan.policy.pack.Packs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The law: its packs, registered before anything is decided by them, and trying it out. */
@Configuration(proxyBeanMethods = false)
class PolicyWiring {

    @Bean
    PackRegister packRegister(JdbcClient jdbc) {
        return new PostgresPackRegister(jdbc);
    }

    /** The packs in use; a pack that rewrites history keeps the service from starting. */
    @Bean
    Packs packs(PackRegister register, Clock clock) {
        List<PackFile> shipped = Packs.shipped();
        new RegisterPacks(register, clock).register(shipped);
        return Packs.of(shipped.stream().map(PackFile::pack).toList());
    }

    @Bean
    TryWhatIf tryWhatIf(Packs packs, ObjectMapper json, MeterRegistry meters, Clock clock) {
        return new TryWhatIf(packs, new WhatIfReader(json), meters, clock);
    }

    @Bean
    ReadPacks readPacks(Packs packs, PackRegister register) {
        return new ReadPacks(packs, register);
    }

    @Bean
    CheckPack checkPack() {
        return new CheckPack();
    }
}
