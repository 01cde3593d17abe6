package org.nuan.runtime.event;

/** A store that holds facts which are not published yet. */
public interface OutboxSource {

    /**
     * Publishes some of them and forgets them; a crash in between publishes them again.
     *
     * @return whether there may be more at once
     */
    boolean relay(FactPublisher publisher);

    /** Registers what to call when new facts were written. */
    void onNewFacts(Runnable listener);
}
