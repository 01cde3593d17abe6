package org.nuan.benefits;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import javax.sql.DataSource;
import org.nuan.benefits.adapter.out.bank.Pain001;
import org.nuan.benefits.adapter.out.bank.Pain002;
import org.nuan.benefits.adapter.out.bank.Payer;
import org.nuan.benefits.adapter.out.bank.SftpBank;
import org.nuan.benefits.adapter.out.http.IntakeCaseReads;
import org.nuan.benefits.adapter.out.postgres.AdvisoryLock;
import org.nuan.benefits.adapter.out.postgres.PostgresAssessments;
import org.nuan.benefits.adapter.out.postgres.PostgresAwards;
import org.nuan.benefits.adapter.out.postgres.PostgresBankMessages;
import org.nuan.benefits.adapter.out.postgres.PostgresPayRuns;
import org.nuan.benefits.adapter.out.postgres.PostgresPaymentFiles;
import org.nuan.benefits.application.access.CaseReads;
import org.nuan.benefits.application.assessment.Assessments;
import org.nuan.benefits.application.award.Awards;
import org.nuan.benefits.application.payment.AnswerFormat;
import org.nuan.benefits.application.payment.Bank;
import org.nuan.benefits.application.payment.BankMessages;
import org.nuan.benefits.application.payment.FileFormat;
import org.nuan.benefits.application.payment.OneAtATime;
import org.nuan.benefits.application.payment.PayRuns;
import org.nuan.benefits.application.payment.PaymentFiles;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.http.ServiceClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the use cases need from outside: the database, the bank, intake. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BankSettings.class, PayerSettings.class})
class StoreWiring {

    @Bean
    Assessments assessments(JdbcClient jdbc, ObjectMapper json) {
        return new PostgresAssessments(jdbc, json);
    }

    @Bean
    Awards awards(JdbcClient jdbc, FieldCipher cipher, BlindIndex index) {
        return new PostgresAwards(jdbc, cipher, index);
    }

    @Bean
    PayRuns payRuns(NamedParameterJdbcTemplate jdbc, FieldCipher cipher, BlindIndex index) {
        return new PostgresPayRuns(jdbc, cipher, index);
    }

    @Bean
    PaymentFiles paymentFiles(JdbcClient jdbc, FieldCipher cipher) {
        return new PostgresPaymentFiles(jdbc, cipher);
    }

    @Bean
    BankMessages bankMessages(JdbcClient jdbc, FieldCipher cipher) {
        return new PostgresBankMessages(jdbc, cipher);
    }

    @Bean
    OneAtATime clockworkLock(DataSource database) {
        return new AdvisoryLock(database, "nuan.payment-clockwork");
    }

    @Bean
    CaseReads caseReads(ServiceClients clients, @Value("${nuan.urls.intake}") String intakeUrl) {
        return new IntakeCaseReads(clients, intakeUrl);
    }

    @Bean
    FileFormat fileFormat(PayerSettings payer, Clock clock) {
        return new Pain001(new Payer(payer.name(), payer.account(), payer.bank()), clock.getZone());
    }

    @Bean
    AnswerFormat answerFormat() {
        return new Pain002();
    }

    @Bean(destroyMethod = "close")
    Bank bank(BankSettings bank) {
        return new SftpBank(
                new SftpBank.Address(bank.host(), bank.port(), bank.user(), bank.password(), bank.hostKey()));
    }
}
