package org.nuan.workflows.application.step;

/** Facts that the process itself states, in the transaction that makes them true. */
public interface StatedFacts {

    /** @param subject the application's id */
    void state(Record fact, String subject);
}
