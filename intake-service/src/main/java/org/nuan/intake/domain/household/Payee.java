package org.nuan.intake.domain.household;

/**
 * Where help is to be paid.
 *
 * @param holderName as the bank knows it; a member of the household
 * @param bankName empty if not said
 */
public record Payee(AccountNumber account, String holderName, String bankName) {

    @Override
    public String toString() {
        return "Payee[" + account.masked() + "]";
    }
}
