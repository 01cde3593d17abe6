package org.nuan.runtime.audit;

import java.time.Instant;

/**
 * One line of the audit trail: who did what to whose record, why and when. Ids only, never personal data.
 *
 * @param actor user name at login, or the service for what it does by itself
 * @param role the actor's highest role
 * @param action stable, lower case with hyphens: {@code application-viewed}
 * @param subjectKind what sort of record: {@code application}, {@code award} …
 * @param purpose why, in the caller's words or the use case's
 */
public record AuditEntry(
        String actor, String role, String action, String subjectKind, String subjectId, String purpose, Instant at) {}
