package org.nuan.sources.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The payees' accounts. Those of the demonstration households have a holder whose name must match; every other number
 * of 19 digits that starts with 6217 exists too and belongs to whoever is paid, except 6217999…, which was never issued.
 */
final class Accounts {

    private static final Pattern ISSUED = Pattern.compile("6217(?!999)[0-9]{15}");

    private final Map<String, Account> byNumber = new HashMap<>();

    Accounts(Collection<Account> accounts) {
        accounts.forEach(account -> byNumber.put(account.number(), account));
    }

    /** Why that account cannot be credited under that name, or empty if it can. */
    Optional<Rejection> objection(@Nullable String number, @Nullable String name, BankFaults faults) {
        if (number == null) {
            return Optional.of(new Rejection("AC01", "no account"));
        }
        @Nullable Account account = byNumber.get(number);
        if (account == null && !ISSUED.matcher(number).matches()) {
            return Optional.of(new Rejection("AC01", "unknown account"));
        }
        if (faults.hasClosed(number) || (account != null && account.closed())) {
            return Optional.of(new Rejection("AC04", "account closed"));
        }
        if (name == null || (account != null && !account.holder().equals(name.strip()))) {
            return Optional.of(new Rejection("BE01", "the name does not match the account"));
        }
        return Optional.empty();
    }
}
