package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
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
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentFile;
import org.nuan.kernel.BenefitMonth;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.nuan.testkit.Await;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Kills the clockwork at each seam; whatever happens, the bank's ledger has the payment exactly once. */
class ClockworkCrashTest extends ServiceTest {

    private static final String VILLAGE = "990101001021";
    private static final AtomicInteger MONTHS = new AtomicInteger();

    @Autowired
    private PayRuns runs;

    @Autowired
    private PaymentFiles files;

    @Autowired
    private BankMessages messages;

    @Autowired
    private FileFormat fileFormat;

    @Autowired
    private AnswerFormat answerFormat;

    @Autowired
    private Bank bank;

    @Autowired
    private OneAtATime oneAtATime;

    @Autowired
    private PostgresOutbox outbox;

    @Autowired
    private Facts facts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    /** The process is gone. */
    private static final class Killed extends Error {}

    private record Seams(FileFormat fileFormat, Bank bank, AnswerFormat answerFormat, Duration patience) {}

    private Clockwork clockwork(Seams seams) {
        return new Clockwork(
                runs,
                new MakePaymentFile(runs, files, seams.fileFormat(), audit, transaction, clock),
                new SendPaymentFile(runs, files, seams.bank(), audit, transaction, clock, seams.patience()),
                new FetchAnswer(runs, messages, seams.bank(), clock),
                new TakeAnswers(
                        runs, files, messages, seams.answerFormat(), outbox, facts, audit, transaction, meters, clock),
                oneAtATime,
                meters);
    }

    private Seams whole(Duration patience) {
        return new Seams(fileFormat, bank, answerFormat, patience);
    }

    private static Bank withDelivery(Bank real, Consumer<PaymentFile> delivery) {
        return new Bank() {
            @Override
            public void deliver(PaymentFile file) {
                delivery.accept(file);
            }

            @Override
            public boolean knows(MessageId message) {
                return real.knows(message);
            }

            @Override
            public Optional<String> answerTo(MessageId message) {
                return real.answerTo(message);
            }
        };
    }

    /** One household, another month in each test, so that the controls find nothing odd. */
    private String releasedRun() {
        if (ok(get(Stand.PROCESS, "/awards?applicationId=app-lin"), 200).isEmpty()) {
            awarded("lin", VILLAGE, today().minusMonths(11), "6217000000000100017", "林小燕");
        }
        BenefitMonth month = nextMonth().plus(-MONTHS.getAndIncrement());
        return released(VILLAGE, month);
    }

    private static void dies(Clockwork clockwork) {
        try {
            clockwork.round();
        } catch (Killed e) {
            return;
        }
        throw new AssertionError("the clockwork was meant to be killed");
    }

    private void endsWithOnePayment(String id, Clockwork clockwork) throws Exception {
        Await.until("the run to end", Duration.ofSeconds(30), () -> {
            clockwork.round();
            return run(id).path("state").asText().equals("ACKNOWLEDGED");
        });
        JsonNode run = run(id);
        assertThat(run.path("paid").asInt()).isEqualTo(1);
        assertThat(Stand.get().ledgerOf(run.path("messageId").asText()))
                .singleElement()
                .satisfies(line -> assertThat(line.path("amountFen").asLong()).isEqualTo(143_600));
        assertThat(jdbc.sql("select count(*) from outbox where event like :like")
                        .param("like", "%org.nuan.payment.paid%" + id + "%")
                        .query(Integer.class)
                        .single())
                .as("facts about the payment")
                .isEqualTo(1);
    }

    @Test
    void killedBeforeTheFileIsKept() throws Exception {
        String id = releasedRun();
        dies(clockwork(new Seams(
                run -> {
                    fileFormat.write(run);
                    throw new Killed();
                },
                bank,
                answerFormat,
                Duration.ofMinutes(1))));
        assertThat(files.ofRun(UUID.fromString(id))).isEmpty();
        endsWithOnePayment(id, clockwork(whole(Duration.ofMinutes(1))));
    }

    @Test
    void killedBetweenKeepingAndSending() throws Exception {
        String id = releasedRun();
        dies(clockwork(new Seams(
                fileFormat,
                withDelivery(bank, file -> {
                    throw new Killed();
                }),
                answerFormat,
                Duration.ZERO)));
        String hash = files.ofRun(UUID.fromString(id)).orElseThrow().file().sha256();
        endsWithOnePayment(id, clockwork(whole(Duration.ZERO)));
        assertThat(files.ofRun(UUID.fromString(id)).orElseThrow().file().sha256())
                .isEqualTo(hash);
    }

    @Test
    void killedWhileHalfTheFileWasWritten() throws Exception {
        String id = releasedRun();
        dies(clockwork(new Seams(
                fileFormat,
                withDelivery(bank, file -> {
                    Path part = Stand.get()
                            .data()
                            .resolve("bank/client/in/" + file.messageId().value() + ".xml.part");
                    try {
                        Files.writeString(part, file.xml() + "and more");
                    } catch (java.io.IOException e) {
                        throw new AssertionError(e);
                    }
                    throw new Killed();
                }),
                answerFormat,
                Duration.ZERO)));
        endsWithOnePayment(id, clockwork(whole(Duration.ZERO)));
    }

    @Test
    void killedAfterTheFileArrivedAndFoundAgainAtTheBank() throws Exception {
        String id = releasedRun();
        dies(deliveredAndKilled());
        assertThat(run(id).path("state").asText()).isEqualTo("RELEASED");
        endsWithOnePayment(id, clockwork(whole(Duration.ofMinutes(10))));
    }

    @Test
    void killedAfterTheFileArrivedAndSentOnceMore() throws Exception {
        String id = releasedRun();
        dies(deliveredAndKilled());
        Bank blind = new Bank() {
            @Override
            public void deliver(PaymentFile file) {
                bank.deliver(file);
            }

            @Override
            public boolean knows(MessageId message) {
                return false;
            }

            @Override
            public Optional<String> answerTo(MessageId message) {
                return bank.answerTo(message);
            }
        };
        endsWithOnePayment(id, clockwork(new Seams(fileFormat, blind, answerFormat, Duration.ZERO)));
    }

    private Clockwork deliveredAndKilled() {
        return clockwork(new Seams(
                fileFormat,
                withDelivery(bank, file -> {
                    bank.deliver(file);
                    throw new Killed();
                }),
                answerFormat,
                Duration.ZERO));
    }

    @Test
    void killedWhileTheAnswerIsInterpreted() throws Exception {
        String id = releasedRun();
        Clockwork dying = clockwork(new Seams(
                fileFormat,
                bank,
                (xml, message) -> {
                    answerFormat.read(xml, message);
                    throw new Killed();
                },
                Duration.ofMinutes(1)));
        Await.until("the answer to come", Duration.ofSeconds(30), () -> {
            try {
                dying.round();
                return false;
            } catch (Killed e) {
                return true;
            }
        });
        assertThat(run(id).path("state").asText()).isEqualTo("SENT");
        assertThat(messages.unread()).hasSize(1);
        endsWithOnePayment(id, clockwork(whole(Duration.ofMinutes(1))));
        assertThat(messages.unread()).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeBelievedChangesNothing() throws Exception {
        String id = releasedRun();
        Bank lying = new Bank() {
            @Override
            public void deliver(PaymentFile file) {
                bank.deliver(file);
            }

            @Override
            public boolean knows(MessageId message) {
                return bank.knows(message);
            }

            @Override
            public Optional<String> answerTo(MessageId message) {
                return Optional.of("<Document>all paid</Document>");
            }
        };
        clockwork(new Seams(fileFormat, lying, answerFormat, Duration.ofMinutes(1)))
                .round();
        assertThat(run(id).path("state").asText()).isEqualTo("SENT");
        assertThat(messages.unread()).isEmpty();
        endsWithOnePayment(id, clockwork(whole(Duration.ofMinutes(1))));
    }

    @Test
    void twoReplicasDoNotWorkAtOnce() {
        assertThat(oneAtATime.run(() -> assertThat(oneAtATime.run(() -> {
                            throw new AssertionError("both at work");
                        }))
                        .isFalse()))
                .isTrue();
    }
}
