package org.nuan.local.part;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Trouble;
import org.nuan.local.screen.Stage;

/** A part that runs as a process of its own, and is started again when it ends without having been asked to. */
public final class ProcessPart implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);
    private static final int TAIL_LINES = 20;
    private static final int PROBE_EVERY_MILLIS = 150;

    private final Site site;
    private final Program program;
    private final CountDownLatch stopping = new CountDownLatch(1);

    public ProcessPart(Site site, Program program) {
        this.site = site;
        this.program = program;
    }

    @Override
    public Component component() {
        return program.component();
    }

    @Override
    public void start() throws Exception {
        watch(launch());
    }

    @Override
    public void stop() {
        stopping.countDown();
        site.children().stop(name(), PATIENCE);
    }

    /** Returns the process when it is ready. */
    private Process launch() throws Exception {
        Process process = site.children().start(name(), program.folder(), program.command(), program.environment());
        Instant deadline = site.clock().instant().plus(site.settings().startLimit());
        while (!program.probe().ready()) {
            if (!process.isAlive()) {
                throw Trouble.failed(component().title() + " stopped while starting (exit code " + process.exitValue()
                        + ").\n" + tail());
            }
            if (site.clock().instant().isAfter(deadline)) {
                throw Trouble.failed(component().title() + " did not get ready within "
                        + site.settings().startLimit().toSeconds() + " s.\n" + tail());
            }
            if (stopping.await(PROBE_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw Trouble.failed(component().title() + " was stopped while starting.");
            }
        }
        return process;
    }

    private void watch(Process process) {
        Instant readyAt = site.clock().instant();
        Thread.ofVirtual().name("watch-" + name()).start(() -> {
            try {
                int exitCode = process.waitFor();
                if (!quiet()) {
                    boolean longLived =
                            Duration.between(readyAt, site.clock().instant()).compareTo(LONG_LIFE) > 0;
                    revive(exitCode, longLived ? BackOff.first() : BackOff.second());
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void revive(int exitCode, BackOff firstPause) throws InterruptedException {
        site.children().stop(name(), Duration.ZERO);
        String why = "exit code " + exitCode;
        for (BackOff pause = firstPause; !quiet(); pause = pause.longer()) {
            site.screen()
                    .show(
                            component(),
                            Stage.RESTARTING,
                            why + "; again in " + pause.duration().toSeconds() + " s");
            if (stopping.await(pause.duration().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            try {
                Process again = launch();
                site.screen().show(component(), Stage.READY, "after a restart");
                watch(again);
                return;
            } catch (InterruptedException ending) {
                throw ending;
            } catch (Exception notThisTime) {
                site.children().stop(name(), PATIENCE);
                why = "did not get ready, see " + site.children().log(name());
            }
        }
    }

    private boolean quiet() {
        return stopping.getCount() == 0 || site.children().closed();
    }

    private String tail() {
        return LogTail.of(site.children().log(name()), TAIL_LINES);
    }

    private String name() {
        return component().id();
    }
}
