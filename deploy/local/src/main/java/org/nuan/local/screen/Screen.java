package org.nuan.local.screen;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.nuan.local.platform.Component;

/**
 * Shows how far every part is: on a terminal one line a part that changes in place, elsewhere one plain line a change.
 */
public final class Screen {
    private static final String UP_AND_CLEAR = "\u001b[1A\u001b[2K";

    private final PrintStream out;
    private final Clock clock;
    private final boolean inPlace;
    private final Map<Component, Entry> entries = new EnumMap<>(Component.class);
    private int drawn;
    private boolean table;

    private record Entry(Stage stage, Instant since, Duration took, String note) {}

    public Screen(PrintStream out, Clock clock, boolean inPlace) {
        this.out = out;
        this.clock = clock;
        this.inPlace = inPlace;
    }

    /** Begins the table with every part waiting. */
    public synchronized void begin(Set<Component> components) {
        for (Component component : components) {
            entries.put(component, new Entry(Stage.WAITING, clock.instant(), Duration.ZERO, ""));
        }
        table = true;
        refresh();
    }

    /** Ends the table; what follows are plain lines. */
    public synchronized void finish() {
        refresh();
        table = false;
        drawn = 0;
    }

    public void show(Component component, Stage stage) {
        show(component, stage, "");
    }

    public synchronized void show(Component component, Stage stage, String note) {
        Instant now = clock.instant();
        Entry before = entries.getOrDefault(component, new Entry(Stage.WAITING, now, Duration.ZERO, ""));
        boolean begins = stage != before.stage && (stage == Stage.STARTING || stage == Stage.RESTARTING);
        Instant since = begins ? now : before.since;
        String kept = note.isEmpty() && stage == Stage.READY ? before.note : note;
        entries.put(component, new Entry(stage, since, Duration.between(since, now), kept));
        if (inPlace && table) {
            refresh();
        } else {
            out.println(line(component, now).text());
            out.flush();
        }
    }

    /** Draws the running times anew. Does nothing where lines cannot be changed. */
    public synchronized void refresh() {
        if (!inPlace || !table) {
            return;
        }
        Instant now = clock.instant();
        StringBuilder text = new StringBuilder(UP_AND_CLEAR.repeat(drawn));
        entries.keySet()
                .forEach(component -> text.append(line(component, now).text()).append(System.lineSeparator()));
        drawn = entries.size();
        out.print(text);
        out.flush();
    }

    public synchronized void say(String text) {
        if (inPlace && table) {
            out.print(UP_AND_CLEAR.repeat(drawn));
            drawn = 0;
        }
        out.println(text);
        out.flush();
        refresh();
    }

    private Line line(Component component, Instant now) {
        Entry entry = entries.getOrDefault(component, new Entry(Stage.WAITING, now, Duration.ZERO, ""));
        Duration took = entry.stage == Stage.STARTING ? Duration.between(entry.since, now) : entry.took;
        return new Line(component, entry.stage, took, entry.note);
    }
}
