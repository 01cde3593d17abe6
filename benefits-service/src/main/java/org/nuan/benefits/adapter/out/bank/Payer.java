package org.nuan.benefits.adapter.out.bank;

/**
 * Who pays, as the bank knows it.
 *
 * @param account the account that is debited
 * @param bank name of the paying bank
 */
public record Payer(String name, String account, String bank) {

    public Payer {
        if (name.isBlank() || account.isBlank() || bank.isBlank()) {
            throw new IllegalArgumentException("name, account and bank of the payer must be set");
        }
    }
}
