package org.nuan.intake.domain.dossier;

/**
 * Which verification report belongs to the case.
 *
 * @param version grows when late answers amend the report
 * @param status COMPLETE, INCOMPLETE or REFUSED
 */
public record ReportRef(String reportId, int version, String status, int discrepancies) {

    /** Whether this one should take the place of the other: facts may arrive twice and out of order. */
    boolean isNewerThan(ReportRef other) {
        return !reportId.equals(other.reportId) || version > other.version;
    }
}
