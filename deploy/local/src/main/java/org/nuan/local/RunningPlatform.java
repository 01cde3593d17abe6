package org.nuan.local;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nuan.local.part.KafkaPart;
import org.nuan.local.part.Part;
import org.nuan.local.part.Parts;
import org.nuan.local.part.PostgresPart;
import org.nuan.local.part.Site;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Trouble;
import org.nuan.local.process.Leftovers;
import org.nuan.local.screen.Stage;

/** All parts of one platform, started together and stopped together. */
final class RunningPlatform {
    private static final int REDRAW_MILLIS = 250;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    /** Those who use others go first; within a group all at once. */
    private static final List<Set<Component>> STOP_ORDER = List.of(
            EnumSet.range(Component.SOURCES, Component.GATEWAY),
            EnumSet.of(Component.KEYCLOAK),
            EnumSet.of(Component.KAFKA, Component.DOCUMENTS),
            EnumSet.of(Component.POSTGRES));

    private final Site site;
    private final Parts parts;
    private final Map<Component, Part> begun = new ConcurrentHashMap<>();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Services that start at the same time; more than the processors can bear would make all of them late. */
    private final Semaphore busy =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors() + 1), true);

    private boolean stopped;

    RunningPlatform(Site site) {
        this.site = site;
        this.parts = new Parts(site);
    }

    /** Returns when every part is ready; stops at the first that fails. */
    void start() {
        Map<Component, CompletableFuture<Void>> starts = new EnumMap<>(Component.class);
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (Component component : site.settings().only()) {
            CompletableFuture<?>[] needed = StartOrder.needs(component).stream()
                    .map(starts::get)
                    .filter(java.util.Objects::nonNull)
                    .toArray(CompletableFuture<?>[]::new);
            starts.put(
                    component,
                    CompletableFuture.allOf(needed)
                            .thenRunAsync(() -> start(component), threads)
                            .whenComplete((nothing, problem) -> fail(failure, problem)));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.values().toArray(CompletableFuture<?>[]::new));
        await(CompletableFuture.anyOf(all, failure));
    }

    private static void fail(CompletableFuture<Void> failure, @org.jspecify.annotations.Nullable Throwable problem) {
        if (problem != null) {
            failure.completeExceptionally(problem);
        }
    }

    private void start(Component component) {
        try {
            if (Component.SPRING_SERVICES.contains(component)) {
                busy.acquire();
                try {
                    startNow(component);
                } finally {
                    busy.release();
                }
            } else {
                startNow(component);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (Exception problem) {
            show(component, Stage.FAILED, "");
            throw new CompletionException(
                    problem instanceof Trouble
                            ? problem
                            : Trouble.failed(component.title() + " did not start: " + problem));
        }
    }

    private void startNow(Component component) throws Exception {
        if (stopping()) {
            throw Trouble.failed("The platform is stopping.");
        }
        Optional<Part> part = part(component);
        if (part.isEmpty()) {
            show(component, Stage.READY, "somebody else's, at NUAN_MONGODB_URI");
            return;
        }
        begun.put(component, part.get());
        show(component, Stage.STARTING, "");
        part.get().start();
        show(component, Stage.READY, "");
    }

    /** What parts do while everything is being stopped is of no interest to anybody. */
    private void show(Component component, Stage stage, String note) {
        if (!site.children().closed()) {
            site.screen().show(component, stage, note);
        }
    }

    private Optional<Part> part(Component component) throws IOException, InterruptedException {
        return switch (component) {
            case KAFKA -> Optional.of(new KafkaPart(site));
            case POSTGRES -> Optional.of(new PostgresPart(site));
            case DOCUMENTS -> parts.documents();
            case KEYCLOAK -> Optional.of(parts.keycloak());
            case SOURCES -> Optional.of(parts.sources());
            default -> Optional.of(parts.service(component));
        };
    }

    private void await(CompletableFuture<?> done) {
        while (true) {
            try {
                done.get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                site.screen().refresh();
            } catch (ExecutionException problem) {
                throw trouble(problem);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Trouble.failed("Interrupted while starting.");
            }
        }
    }

    private static Trouble trouble(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble known) {
                return known;
            }
        }
        return Trouble.failed("A part did not start: " + problem);
    }

    boolean stopping() {
        return site.children().closed();
    }

    /** Returns when nothing that was started runs any more. Can be called at any time, also twice. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        site.children().close();
        for (Set<Component> group : STOP_ORDER) {
            stop(group);
        }
        new Leftovers(site.records()).cleanAllBut(Launcher.RECORD);
    }

    private void stop(Set<Component> group) {
        CompletableFuture<?>[] ends = group.stream()
                .map(begun::get)
                .filter(java.util.Objects::nonNull)
                .map(part -> CompletableFuture.runAsync(part::stop, threads))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException untidy) {
            site.screen().say("  " + group + " did not stop by itself; it is ended now.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
