package org.nuan.runtime.event;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay of an outbox: at once when woken, else twice a second; with pauses while the broker is away. */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long IDLE_MILLIS = 500;
    private static final long BROKEN_MILLIS = 2_000;

    private final BooleanSupplier relayBatch;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /**
     * @param relayBatch publishes some facts and says whether there may be more
     */
    public OutboxRelay(BooleanSupplier relayBatch) {
        this.relayBatch = relayBatch;
    }

    /** To be called after a commit that wrote facts. */
    public void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                pause(relayBatch.getAsBoolean() ? 0 : IDLE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.atWarn().addKeyValue("cause", e.toString()).log("outbox relay waits");
                rest();
            }
        }
    }

    private void rest() {
        try {
            pause(BROKEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(long millis) throws InterruptedException {
        if (millis > 0 && wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            try {
                running.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
