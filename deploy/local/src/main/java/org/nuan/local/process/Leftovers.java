package org.nuan.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuan.local.platform.Component;

/** Processes that an earlier launcher could not end because it was itself ended by force. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PidFolder records;

    public Leftovers(PidFolder records) {
        this.records = records;
    }

    /** Ends them, those who use others first and the database last; returns their names. */
    public List<String> cleanAllBut(String kept) {
        List<String> names = new ArrayList<>(records.names());
        names.remove(kept);
        names.sort(Comparator.comparing((String name) -> startOrder(name)).reversed());
        List<String> ended = new ArrayList<>();
        for (String name : names) {
            Optional<ProcessHandle> process = records.process(name);
            process.ifPresent(found -> {
                new ProcessTree(found).stop(PATIENCE);
                ended.add(name);
            });
            records.remove(name);
        }
        return ended;
    }

    private static int startOrder(String name) {
        return Component.named(name).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
