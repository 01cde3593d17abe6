package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.benefits.adapter.out.bank.SftpBank;
import org.nuan.benefits.application.payment.Bank.BankUnreachable;
import org.nuan.benefits.domain.bank.MessageId;

class SftpBankTest {

    private static final MessageId MESSAGE = MessageId.of(new UUID(4, 5));

    private static SftpBank bank(Path hostKey, String password) {
        return new SftpBank(new SftpBank.Address("127.0.0.1", Stand.get().bankPort(), "benefits", password, hostKey));
    }

    private static Path agreedKey() {
        return Stand.get().data().resolve("ssh/bank_host_key.pub");
    }

    @Test
    void talksToTheBankWhoseKeyWasAgreed() {
        try (SftpBank bank = bank(agreedKey(), Stand.SFTP_PASSWORD)) {
            assertThat(bank.knows(MESSAGE)).isFalse();
            assertThat(bank.answerTo(MESSAGE)).isEmpty();
        }
    }

    @Test
    void refusesAnyOtherKeyAndAMissingOne(@TempDir Path folder) throws IOException {
        String[] agreed = Files.readString(agreedKey()).strip().split(" ", -1);
        byte[] bytes = Base64.getDecoder().decode(agreed[1]);
        bytes[bytes.length - 1] ^= 1;
        Path other = Files.writeString(
                folder.resolve("other.pub"),
                agreed[0] + " " + Base64.getEncoder().encodeToString(bytes) + " bank");
        for (Path key : new Path[] {other, folder.resolve("none.pub")}) {
            try (SftpBank bank = bank(key, Stand.SFTP_PASSWORD)) {
                assertThatThrownBy(() -> bank.knows(MESSAGE)).isInstanceOf(BankUnreachable.class);
            }
        }
    }

    @Test
    void aWrongPasswordIsNoSecretInTheMessage() {
        try (SftpBank bank = bank(agreedKey(), "wrong-password")) {
            assertThatThrownBy(() -> bank.knows(MESSAGE))
                    .isInstanceOf(BankUnreachable.class)
                    .hasMessageNotContaining("wrong-password");
        }
    }
}
