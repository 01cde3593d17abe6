package org.nuan.verification.domain.report;

/** What a report amounts to. Only COMPLETE may ever be read as "nothing else is known". */
public enum ReportStatus {
    RUNNING,
    /** Every question has a usable answer. */
    COMPLETE,
    /** At least one question has none. */
    INCOMPLETE,
    /** Nothing was asked at all, because no letter was in force. */
    REFUSED
}
