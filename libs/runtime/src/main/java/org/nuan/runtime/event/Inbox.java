package org.nuan.runtime.event;

/** Remembers which facts were taken. */
@FunctionalInterface
public interface Inbox {

    /** Runs the work unless the fact of that id was already taken; if the work throws, the fact counts as not taken. */
    void once(String eventId, Runnable work);
}
