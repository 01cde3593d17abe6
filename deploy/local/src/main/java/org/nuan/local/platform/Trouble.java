package org.nuan.local.platform;

/** Something that stops the command and that a person can do something about: a plain message and an exit code. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A part did not start or died. */
    public static final int FAILED = 1;

    /** The command line was not understood. */
    public static final int USAGE = 2;

    /** Nothing was started, because the machine or the data folder is not ready for it. */
    public static final int NOT_READY = 3;

    private final int exitCode;

    private Trouble(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public static Trouble failed(String message) {
        return new Trouble(FAILED, message);
    }

    public static Trouble usage(String message) {
        return new Trouble(USAGE, message);
    }

    public static Trouble notReady(String message) {
        return new Trouble(NOT_READY, message);
    }

    public int exitCode() {
        return exitCode;
    }

    public String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
