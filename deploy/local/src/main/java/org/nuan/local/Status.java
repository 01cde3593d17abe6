package org.nuan.local;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.nuan.local.part.Probe;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Settings;
import org.nuan.local.process.PidFolder;
import org.nuan.local.process.ResidentMemory;

/** {@code ./nuan status}: every part with its process, port, state and memory. */
final class Status {
    private static final String ROW = "%-22s %8s %6s  %-12s %8s";

    private final Settings settings;
    private final PidFolder records;
    private final PrintStream out;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private long sum;
    private boolean allReady = true;

    Status(Settings settings, PrintStream out) {
        this.settings = settings;
        this.records = new PidFolder(new Folders(settings.data()).run());
        this.out = out;
    }

    /** Returns whether every part is ready. */
    boolean run() throws InterruptedException {
        Optional<ProcessHandle> launcher = records.process(Launcher.RECORD);
        row("part 部件", "process", "port", "state 状态", "memory");
        row(
                Launcher.RECORD,
                launcher.map(process -> Long.toString(process.pid())).orElse("-"),
                "-",
                launcher.isPresent() ? "running" : "not running",
                memory(launcher, false));
        for (Component component : settings.only()) {
            show(component, launcher.isPresent());
        }
        out.println(String.format(Locale.ROOT, ROW, "sum 合计", "", "", "", sum + " MB"));
        return launcher.isPresent() && allReady;
    }

    private void show(Component component, boolean launcherRuns) throws InterruptedException {
        Optional<ProcessHandle> process = records.process(component.id());
        boolean here = process.isPresent() || (launcherRuns && component.insideLauncher());
        boolean ready = here && probe(component).ready();
        allReady &= ready;
        row(
                component.id(),
                process.map(one -> Long.toString(one.pid())).orElse(here ? Launcher.RECORD : "-"),
                Integer.toString(settings.port(component)),
                ready ? "ready" : here ? "not ready" : "not running",
                memory(process, true));
    }

    private Probe probe(Component component) {
        int port = settings.port(component);
        return Component.SPRING_SERVICES.contains(component)
                ? Probe.http(client, "http://127.0.0.1:" + port + "/actuator/health/readiness")
                : Probe.port(port);
    }

    /** The launcher is counted alone: its descendants are the other rows. */
    private String memory(Optional<ProcessHandle> process, boolean withDescendants) {
        if (process.isEmpty()) {
            return "-";
        }
        long megabytes = withDescendants
                ? ResidentMemory.megabytesOf(process.get())
                : ResidentMemory.megabytesOfOnly(process.get());
        sum += megabytes;
        return megabytes + " MB";
    }

    private void row(String... cells) {
        out.println(String.format(Locale.ROOT, ROW, (Object[]) cells));
    }
}
