package org.nuan.intake.domain.dossier;

/**
 * Whoever did something, by account.
 *
 * @param id the identity provider's stable id; empty where only the name is known yet
 * @param userName the name at login
 */
public record Account(String id, String userName) {

    /** Somebody a colleague named but who has not acted yet. */
    public static Account named(String userName) {
        return new Account("", userName);
    }

    public boolean isSameAs(Account other) {
        return (!id.isEmpty() && id.equals(other.id)) || userName.equals(other.userName);
    }
}
