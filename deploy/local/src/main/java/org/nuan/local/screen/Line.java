package org.nuan.local.screen;

import java.time.Duration;
import java.util.Locale;
import org.nuan.local.platform.Component;

/**
 * One part on the screen.
 *
 * @param took since the part began to start; until it was ready, if it is
 * @param note what else a person should know about it; may be empty
 */
public record Line(Component component, Stage stage, Duration took, String note) {
    private static final int NAME_COLUMNS = 26;
    private static final int STAGE_COLUMNS = 19;

    public String text() {
        String name = padded(component.title() + " " + component.chinese(), NAME_COLUMNS);
        String state = padded(stage.english() + " " + stage.chinese(), STAGE_COLUMNS);
        String time = stage == Stage.WAITING ? "" : seconds(took);
        return ("  " + name + state + time + (note.isEmpty() ? "" : "  " + note)).stripTrailing();
    }

    /** Right-aligned in seven columns, such as {@code "  3.4 s"}. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%5.1f s", duration.toMillis() / 1000.0);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - columns(text)));
    }

    /** A Chinese character is two columns wide on a terminal. */
    static int columns(String text) {
        return text.codePoints()
                .map(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }
}
