package org.nuan.benefits.domain.payment;

/** A member of staff who acts on a pay run. Two are the same person when their accounts are, whatever their names. */
public record Official(String account, String name) {

    public boolean isSamePersonAs(Official other) {
        return account.equals(other.account);
    }
}
