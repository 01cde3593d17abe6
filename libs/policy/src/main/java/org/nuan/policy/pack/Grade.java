package org.nuan.policy.pack;

/** How far a value can be trusted, by where it was found. */
public enum Grade {
    /** A government page. */
    G,
    /** A mirror or reprint of a government text. */
    M,
    /** News. */
    N,
    /** A national examination. */
    E,
    /** An official table. */
    O,
    /** A real household's case. */
    R,
    /** A published answer. */
    Q,
    /** From memory, unverified: to be confirmed before service. */
    MEM,
    /** Chosen for the demonstration province; law nowhere. */
    DEMO
}
