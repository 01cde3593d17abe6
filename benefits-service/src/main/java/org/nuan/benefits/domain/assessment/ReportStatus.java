package org.nuan.benefits.domain.assessment;

/** How far the verification of the household had gone. Only {@link #COMPLETE} may read as checked. */
public enum ReportStatus {
    RUNNING,
    COMPLETE,
    INCOMPLETE,
    REFUSED;

    public boolean isComplete() {
        return this == COMPLETE;
    }
}
