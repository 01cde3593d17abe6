package org.nuan.local.part;

import org.nuan.local.platform.Component;

/** One part of the platform, as the launcher runs it. */
public interface Part {
    Component component();

    /**
     * Returns when the part is ready to be used by others.
     *
     * @throws org.nuan.local.platform.Trouble when it cannot be, in words for the person at the screen
     */
    void start() throws Exception;

    /** Returns when nothing of it runs any more. Harmless when it never started. */
    void stop();
}
