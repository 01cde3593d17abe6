package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.nuan.benefits.domain.award.AccountNumber;
import org.nuan.benefits.domain.award.Payee;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;

/**
 * How a payee lies in a table: account, holder and bank encrypted for that record alone, plus a keyed hash of the account
 * for comparison, and its masked form for screens.
 */
final class PayeeColumns {

    private final FieldCipher cipher;
    private final BlindIndex index;

    PayeeColumns(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /** Parameters {@code account, account_index, account_masked, holder, bank}. */
    Map<String, Object> write(Payee payee, String record) {
        String account = payee.account().value();
        return Map.of(
                "account", cipher.encrypt(account, record + "/account"),
                "account_index", index.of(account),
                "account_masked", payee.account().masked(),
                "holder", cipher.encrypt(payee.holderName(), record + "/holder"),
                "bank", cipher.encrypt(payee.bankName(), record + "/bank"));
    }

    Payee read(ResultSet row, String record) throws SQLException {
        return new Payee(
                AccountNumber.parse(cipher.decrypt(row.getString("account"), record + "/account")),
                cipher.decrypt(row.getString("holder"), record + "/holder"),
                cipher.decrypt(row.getString("bank"), record + "/bank"));
    }
}
