package org.nuan.sources.query;

/** How one source misbehaves on demand. */
public record Fault(Kind kind, long delayMillis) {

    public static final Fault NONE = new Fault(Kind.NONE, 0);

    /** The kinds of misbehaviour. */
    public enum Kind {
        NONE,
        /** 503, or silence of a batch source. */
        DOWN,
        /** A true answer, {@code delayMillis} late. */
        SLOW,
        /** Broken, contradictory or foreign answers. */
        NONSENSE,
        /** 403. */
        REFUSE
    }
}
