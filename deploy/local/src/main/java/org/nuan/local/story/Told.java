package org.nuan.local.story;

import java.util.function.Consumer;

/** Tells a story line by line, numbered. */
final class Told {

    private final Consumer<String> tell;
    private int step;

    Told(Consumer<String> tell) {
        this.tell = tell;
    }

    void step(String what, String how) {
        step++;
        tell.accept(String.format("  %2d. %s — %s", step, what, how));
    }

    void detail(String line) {
        tell.accept("        " + line);
    }

    void end(String line) {
        tell.accept("  " + line);
    }
}
