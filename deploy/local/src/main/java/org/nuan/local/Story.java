package org.nuan.local;

import java.util.function.Consumer;
import org.nuan.local.platform.Platform;

/** A case that is played on a running platform, step by step. Found through {@link java.util.ServiceLoader}. */
public interface Story {
    /** What is typed after {@code ./nuan demo}. */
    String name();

    /** One line for the list of stories. */
    String title();

    /** The story with the lowest number is played first, and by itself on a fresh platform. */
    int order();

    /** @param tell shows one line to the person at the screen */
    void play(Platform platform, Consumer<String> tell) throws Exception;
}
