package org.nuan.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Settings;
import org.nuan.local.process.Leftovers;
import org.nuan.local.process.PidFolder;
import org.nuan.local.process.ProcessTree;

/** {@code ./nuan down}: stops the launcher, and whatever an earlier one left behind. */
final class Down {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final PidFolder records;
    private final PrintStream out;

    Down(Settings settings, PrintStream out) {
        this.records = new PidFolder(new Folders(settings.data()).run());
        this.out = out;
    }

    void run() {
        Optional<ProcessHandle> launcher = records.process(Launcher.RECORD);
        launcher.ifPresent(process -> {
            out.println("Stopping 正在停止 …");
            new ProcessTree(process).stop(PATIENCE);
        });
        List<String> ended = new Leftovers(records).cleanAllBut(Launcher.RECORD);
        records.remove(Launcher.RECORD);
        if (!ended.isEmpty()) {
            out.println("Ended what was left behind: " + String.join(", ", ended));
        }
        out.println(launcher.isPresent() || !ended.isEmpty() ? "Stopped 已停止." : "Nothing was running 没有在运行.");
    }
}
