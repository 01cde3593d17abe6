package org.nuan.runtime.event;

/** A message that no repetition will make readable; it goes to the dead-letter topic. */
public final class UnreadableFact extends RuntimeException {

    public UnreadableFact(String message) {
        super(message);
    }
}
