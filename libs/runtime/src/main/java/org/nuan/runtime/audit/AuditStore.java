package org.nuan.runtime.audit;

import java.util.List;
import java.util.Optional;

/** Where the chain lies. Appends only. */
public interface AuditStore {

    /** The last entry, locked against other writers where the store can lock. */
    Optional<ChainedEntry> last();

    /** Appends, or says no if another writer took that number first. */
    boolean append(ChainedEntry entry);

    List<ChainedEntry> of(String subjectKind, String subjectId);

    /** Up to {@code limit} entries from that number on, in order. */
    List<ChainedEntry> from(long number, int limit);
}
