package org.nuan.sources.bank;

import java.util.Collection;
import java.util.Set;

/** How the bank misbehaves on demand: it rejects every file, or treats more accounts as closed. */
public final class BankFaults {

    private record State(boolean rejectFiles, Set<String> closedAccounts) {}

    private volatile State state = new State(false, Set.of());

    public void set(boolean rejectFiles, Collection<String> closedAccounts) {
        state = new State(rejectFiles, Set.copyOf(closedAccounts));
    }

    boolean rejectsFiles() {
        return state.rejectFiles();
    }

    boolean hasClosed(String account) {
        return state.closedAccounts().contains(account);
    }
}
