package org.nuan.runtime.crypto;

import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Keys come from the environment, never from a file of the project. */
@AutoConfiguration
@ConditionalOnProperty("nuan.crypto.encryption-key")
public class CryptoAutoConfiguration {

    @Bean
    FieldCipher fieldCipher(@Value("${nuan.crypto.encryption-key}") String key) {
        return new FieldCipher(Base64.getDecoder().decode(key));
    }

    @Bean
    BlindIndex blindIndex(@Value("${nuan.crypto.blind-index-key}") String key) {
        return new BlindIndex(Base64.getDecoder().decode(key));
    }
}
