package org.nuan.sources.sftp;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a folder again and again on a thread of its own until closed. A failed round is logged and tried again. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int SECONDS_TO_FINISH = 10;

    /** What happens in one round. */
    @FunctionalInterface
    public interface Round {
        void run() throws Exception;
    }

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    public Rounds(String name, Duration interval, Round round) {
        thread = Thread.ofPlatform().name(name).daemon().start(() -> repeat(interval, round));
    }

    private void repeat(Duration interval, Round round) {
        try {
            do {
                once(round);
            } while (!stopped.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once(Round round) throws InterruptedException {
        try {
            round.run();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.atError()
                    .setMessage("round failed, will be repeated")
                    .setCause(e)
                    .log();
        }
    }

    /** Lets the round that is running finish. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_FINISH));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
