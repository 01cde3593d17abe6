package org.nuan.runtime.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuan.runtime.security.Actor;

/** Keeps on record every act and every look. */
public final class AuditTrail {

    private static final int ATTEMPTS = 50;
    private static final int PAGE = 1_000;

    private final AuditStore store;
    private final Clock clock;

    public AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public void record(Actor actor, String action, String subjectKind, String subjectId, String purpose) {
        record(actor.userName(), actor.roleName(), action, subjectKind, subjectId, purpose);
    }

    /**
     * @throws IllegalStateException if the chain is so contended that the entry found no place; the caller's act must
     *     then not happen
     */
    public void record(String actor, String role, String action, String subjectKind, String subjectId, String purpose) {
        AuditEntry entry = new AuditEntry(
                actor,
                role,
                action,
                subjectKind,
                subjectId,
                purpose,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<ChainedEntry> last = store.last();
            ChainedEntry next = ChainedEntry.after(
                    last.map(ChainedEntry::number).orElse(0L),
                    last.map(ChainedEntry::hash).orElse(ChainedEntry.BEGINNING),
                    entry);
            if (store.append(next)) {
                return;
            }
        }
        throw new IllegalStateException("the audit trail could not be written");
    }

    public List<AuditEntry> entriesFor(String subjectKind, String subjectId) {
        return store.of(subjectKind, subjectId).stream()
                .map(ChainedEntry::entry)
                .toList();
    }

    /** The number of the first entry that was tampered with or is missing, or empty if the chain holds. */
    public OptionalLong firstBroken() {
        long expected = 1;
        String hash = ChainedEntry.BEGINNING;
        while (true) {
            List<ChainedEntry> page = store.from(expected, PAGE);
            for (ChainedEntry entry : page) {
                if (entry.number() != expected || !entry.previousHash().equals(hash) || !entry.holds()) {
                    return OptionalLong.of(expected);
                }
                expected++;
                hash = entry.hash();
            }
            if (page.size() < PAGE) {
                return OptionalLong.empty();
            }
        }
    }
}
