package org.nuan.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path data;

    @Test
    void are_made_once_and_kept() throws Exception {
        Secrets first = Secrets.openOrCreate(data, random);
        Secrets second = Secrets.openOrCreate(data, random);

        assertThat(second.get(Secrets.ENCRYPTION_KEY)).isEqualTo(first.get(Secrets.ENCRYPTION_KEY));
        assertThat(second.get(Secrets.DEMO_PASSWORD)).isEqualTo(first.get(Secrets.DEMO_PASSWORD));
        assertThat(Base64.getDecoder().decode(first.get(Secrets.BLIND_INDEX_KEY)))
                .hasSize(32);
    }

    @Test
    void are_readable_by_their_owner_only() throws Exception {
        Secrets.openOrCreate(data, random);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Secrets.file(data))))
                .isEqualTo("rw-------");
    }

    @Test
    void have_a_demonstration_password_that_people_can_type() {
        assertThat(Secrets.generate(random).get(Secrets.DEMO_PASSWORD))
                .matches("nuan-[2-9a-hj-km-np-z]{4}-[2-9a-hj-km-np-z]{4}");
    }

    @Test
    void differ_from_folder_to_folder() {
        assertThat(Secrets.generate(random).get(Secrets.ADMIN_TOKEN))
                .isNotEqualTo(Secrets.generate(random).get(Secrets.ADMIN_TOKEN));
    }

    @Test
    void say_what_is_missing_from_a_damaged_file() throws Exception {
        Secrets.openOrCreate(data, random);
        Files.writeString(
                Secrets.file(data), Files.readString(Secrets.file(data)).replaceAll("(?m)^admin\\.token=.*$", ""));

        assertThatThrownBy(() -> Secrets.openOrCreate(data, random))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("admin.token");
    }

    @Test
    void refuse_a_key_of_the_wrong_length_without_showing_it() throws Exception {
        Secrets.openOrCreate(data, random);
        Files.writeString(
                Secrets.file(data),
                Files.readString(Secrets.file(data))
                        .replaceAll("(?m)^encryption\\.key=.*$", "encryption.key=c2hvcnQ="));

        assertThatThrownBy(() -> Secrets.open(data))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("encryption.key")
                .hasMessageNotContaining("c2hvcnQ=");
    }

    @Test
    void are_not_made_anew_for_data_that_needs_the_old_ones() throws Exception {
        Files.createDirectories(new Folders(data).postgres());

        assertThatThrownBy(() -> Secrets.openOrCreate(data, random))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is missing");
        assertThat(Secrets.file(data)).doesNotExist();
    }
}
