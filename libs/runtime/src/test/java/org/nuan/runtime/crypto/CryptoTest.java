package org.nuan.runtime.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CryptoTest {

    private final FieldCipher cipher = new FieldCipher(new byte[32]);

    @Test
    void whatIsEncryptedComesBackOnlyInItsOwnContext() {
        String sealed = cipher.encrypt("11010519491231002X", "person-1/citizenId");
        assertThat(sealed)
                .doesNotContain("1949")
                .isNotEqualTo(cipher.encrypt("11010519491231002X", "person-1/citizenId"));
        assertThat(cipher.decrypt(sealed, "person-1/citizenId")).isEqualTo("11010519491231002X");
        assertThatThrownBy(() -> cipher.decrypt(sealed, "person-2/citizenId"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt("plain", "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theBlindIndexDependsOnItsKeyAndShortKeysAreRefused() {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        BlindIndex index = new BlindIndex(new byte[32]);
        assertThat(index.of("a")).isEqualTo(index.of("a")).isNotEqualTo(new BlindIndex(otherKey).of("a"));
        assertThatThrownBy(() -> new BlindIndex(new byte[8])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldCipher(new byte[8])).isInstanceOf(IllegalArgumentException.class);
    }
}
