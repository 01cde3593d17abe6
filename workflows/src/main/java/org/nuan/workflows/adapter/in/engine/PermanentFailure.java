package org.nuan.workflows.adapter.in.engine;

/** A step failed in a way that no repetition heals: an operator has to look at once. */
final class PermanentFailure extends RuntimeException {

    /** @param message what operators see: a code or a class name, never personal data */
    PermanentFailure(String message) {
        super(message);
    }

    PermanentFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PermanentFailure) {
                return true;
            }
        }
        return false;
    }
}
