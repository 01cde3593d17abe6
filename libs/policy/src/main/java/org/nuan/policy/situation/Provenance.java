package org.nuan.policy.situation;

/** Where a figure is known from. A verified figure takes the place of a declared one about the same thing. */
public sealed interface Provenance {

    /** The household said so. */
    record Declared() implements Provenance {}

    /**
     * A bank or department said so.
     *
     * @param sourceId the source's id in the register of sources, such as {@code human-resources}
     */
    record Verified(String sourceId) implements Provenance {}

    static Provenance declared() {
        return new Declared();
    }

    static Provenance verified(String sourceId) {
        return new Verified(sourceId);
    }

    default boolean isVerified() {
        return this instanceof Verified;
    }
}
