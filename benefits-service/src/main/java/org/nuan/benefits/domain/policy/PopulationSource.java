package org.nuan.benefits.domain.policy;

/** Where the households of a snapshot come from. */
public enum PopulationSource {
    /** The latest assessment of each household of the region. */
    HOUSEHOLDS,
    /** Made up; nobody in it exists. */
    SYNTHETIC
}
