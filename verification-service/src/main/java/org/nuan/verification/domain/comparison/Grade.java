package org.nuan.verification.domain.comparison;

/** How much a difference matters. */
public enum Grade {
    MINOR,
    MAJOR,
    /** Nothing may go on before a person has looked: somebody in the file is dead, for example. */
    STOP
}
