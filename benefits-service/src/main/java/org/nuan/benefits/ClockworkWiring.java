package org.nuan.benefits;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.nuan.benefits.adapter.in.schedule.PaymentRounds;
import org.nuan.benefits.application.payment.AnswerFormat;
import org.nuan.benefits.application.payment.Bank;
import org.nuan.benefits.application.payment.BankMessages;
import org.nuan.benefits.application.payment.Clockwork;
import org.nuan.benefits.application.payment.FetchAnswer;
import org.nuan.benefits.application.payment.FileFormat;
import org.nuan.benefits.application.payment.MakePaymentFile;
import org.nuan.benefits.application.payment.OneAtATime;
import org.nuan.benefits.application.payment.PayRuns;
import org.nuan.benefits.application.payment.PaymentFiles;
import org.nuan.benefits.application.payment.SendPaymentFile;
import org.nuan.benefits.application.payment.TakeAnswers;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** The clockwork between a released run and the bank. */
@Configuration(proxyBeanMethods = false)
class ClockworkWiring {

    @Bean
    MakePaymentFile makePaymentFile(
            PayRuns runs,
            PaymentFiles files,
            FileFormat format,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        return new MakePaymentFile(runs, files, format, audit, transaction, clock);
    }

    @Bean
    SendPaymentFile sendPaymentFile(
            PayRuns runs,
            PaymentFiles files,
            Bank bank,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock,
            BankSettings settings) {
        return new SendPaymentFile(runs, files, bank, audit, transaction, clock, settings.uncertainWait());
    }

    @Bean
    FetchAnswer fetchAnswer(PayRuns runs, BankMessages messages, Bank bank, Clock clock) {
        return new FetchAnswer(runs, messages, bank, clock);
    }

    @Bean
    TakeAnswers takeAnswers(
            PayRuns runs,
            PaymentFiles files,
            BankMessages messages,
            AnswerFormat format,
            PostgresOutbox outbox,
            Facts facts,
            AuditTrail audit,
            TransactionOperations transaction,
            MeterRegistry meters,
            Clock clock) {
        return new TakeAnswers(runs, files, messages, format, outbox, facts, audit, transaction, meters, clock);
    }

    @Bean
    Clockwork clockwork(
            PayRuns runs,
            MakePaymentFile make,
            SendPaymentFile send,
            FetchAnswer fetch,
            TakeAnswers take,
            OneAtATime clockworkLock,
            MeterRegistry meters) {
        return new Clockwork(runs, make, send, fetch, take, clockworkLock, meters);
    }

    @Bean
    PaymentRounds paymentRounds(Clockwork clockwork) {
        return new PaymentRounds(clockwork);
    }
}
