package org.nuan.verification.domain.source;

/** The level of government or of an institution at which a source is connected. */
public enum SourceLevel {
    PROVINCE,
    CITY,
    COUNTY
}
