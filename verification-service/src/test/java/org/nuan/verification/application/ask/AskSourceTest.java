package org.nuan.verification.application.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nuan.verification.adapter.out.catalogue.CatalogueFile;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.order.Withdrawals;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

class AskSourceTest {

    private static final SourceCatalogue CATALOGUE = CatalogueFile.shipped();
    private static final Source BANK = CATALOGUE.find("bank-01").orElseThrow();
    private static final Reply ANSWER = new Reply.Answer(Instant.parse("2026-11-22T01:00:00Z"), List.of());
    private static final Reply DOWN = Reply.Failure.of(Trouble.DOWN);
    private static final Measurements NOT_MEASURED = new Measurements() {
        @Override
        public void called(Source source, String outcome, Duration took) {}

        @Override
        public void closed(ReportStatus status, Duration took) {}
    };

    private static Source bank(int atOnce, int retries) {
        return new Source(
                "bank-01",
                BANK.nameZh(),
                BANK.nameEn(),
                BANK.sourceClass(),
                BANK.level(),
                BANK.protocol(),
                BANK.items(),
                Duration.ofSeconds(5),
                atOnce,
                retries);
    }

    private static Ruling granted() {
        return new Consent(CATALOGUE)
                .rule(
                        Orders.order(List.of(Orders.adult("p1", Orders.LIN, "林小燕")), Orders.letter("p1")),
                        Orders.adult("p1", Orders.LIN, "林小燕"),
                        BANK,
                        "q1",
                        Orders.TODAY,
                        Withdrawals.NONE);
    }

    private static Reply ask(AskSource askSource, Source source, Supplier<Ruling> consent, RetryBudget budget)
            throws InterruptedException {
        return askSource.ask(source, consent, Deadline.after(Duration.ofSeconds(10)), budget);
    }

    private static AskSource with(SourceCalls calls) {
        return new AskSource(calls, new Guards(Duration.ofMinutes(5), 64), NOT_MEASURED);
    }

    @Test
    void a_source_that_is_down_is_tried_again_and_no_other_trouble_is() throws InterruptedException {
        for (Trouble trouble : Trouble.values()) {
            AtomicInteger calls = new AtomicInteger();
            AskSource askSource = with((s, q, t) -> calls.incrementAndGet() == 1 ? Reply.Failure.of(trouble) : ANSWER);
            Reply reply = ask(askSource, bank(1, 1), AskSourceTest::granted, new RetryBudget(10, 20));
            assertThat(reply).isEqualTo(trouble == Trouble.DOWN ? ANSWER : Reply.Failure.of(trouble));
            assertThat(calls).hasValue(trouble == Trouble.DOWN ? 2 : 1);
        }
    }

    @Test
    void retries_end_with_the_sources_number_and_with_the_budget() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        AskSource askSource = with((s, q, t) -> {
            calls.incrementAndGet();
            return DOWN;
        });
        assertThat(ask(askSource, bank(1, 2), AskSourceTest::granted, new RetryBudget(100, 20)))
                .isEqualTo(DOWN);
        assertThat(calls).hasValue(3);
        RetryBudget one = new RetryBudget(5, 20);
        ask(askSource, bank(1, 2), AskSourceTest::granted, one);
        assertThat(calls).hasValue(5);
        ask(askSource, bank(1, 2), AskSourceTest::granted, one);
        assertThat(calls).hasValue(6);
    }

    @Test
    void without_consent_nothing_leaves_not_even_a_retry() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean withdrawn = new AtomicBoolean(true);
        Supplier<Ruling> consent =
                () -> withdrawn.get() ? new Ruling.Denied(Ruling.Reason.LETTER_WITHDRAWN) : granted();
        AskSource askSource = with((s, q, t) -> {
            calls.incrementAndGet();
            withdrawn.set(true);
            return DOWN;
        });
        assertThat(ask(askSource, bank(1, 2), consent, new RetryBudget(100, 20)))
                .isEqualTo(Reply.Failure.of(Trouble.NO_LETTER));
        assertThat(calls).hasValue(0);
        withdrawn.set(false);
        assertThat(ask(askSource, bank(1, 2), consent, new RetryBudget(100, 20)))
                .isEqualTo(DOWN);
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_source_that_keeps_failing_is_left_alone_for_a_while() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        AskSource askSource = with((s, q, t) -> {
            calls.incrementAndGet();
            return Reply.Failure.of(Trouble.TIMEOUT);
        });
        for (int i = 0; i < 10; i++) {
            ask(askSource, bank(1, 0), AskSourceTest::granted, new RetryBudget(1, 0));
        }
        assertThat(ask(askSource, bank(1, 2), AskSourceTest::granted, new RetryBudget(100, 20)))
                .isEqualTo(new Reply.Failure(Trouble.DOWN, Duration.ofMinutes(5)));
        assertThat(calls).hasValue(10);
    }

    @Test
    void nonsense_and_refusals_do_not_open_the_breaker() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        AskSource askSource = with(
                (s, q, t) -> Reply.Failure.of(calls.incrementAndGet() % 2 == 0 ? Trouble.NONSENSE : Trouble.REFUSED));
        for (int i = 0; i < 30; i++) {
            ask(askSource, bank(1, 0), AskSourceTest::granted, new RetryBudget(1, 0));
        }
        assertThat(calls).hasValue(30);
    }

    @Test
    void no_more_calls_at_once_than_the_source_bears() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AskSource askSource = with((s, q, t) -> {
            inside.countDown();
            go.await();
            return ANSWER;
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Reply> first =
                    threads.submit(() -> ask(askSource, bank(1, 0), AskSourceTest::granted, new RetryBudget(1, 0)));
            assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
            Reply second = askSource.ask(
                    bank(1, 0), AskSourceTest::granted, Deadline.after(Duration.ofMillis(50)), new RetryBudget(1, 0));
            assertThat(second).isEqualTo(Reply.Failure.of(Trouble.TIMEOUT));
            go.countDown();
            assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(ANSWER);
        }
    }
}
