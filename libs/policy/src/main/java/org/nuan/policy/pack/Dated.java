package org.nuan.policy.pack;

/** An entry of a pack that applies for a time. */
public interface Dated {

    /** Stable and unique in its section. */
    String id();

    Validity validity();
}
