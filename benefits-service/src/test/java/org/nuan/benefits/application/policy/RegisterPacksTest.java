package org.nuan.benefits.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.domain.policy.RegisteredPack;
import org.nuan.policy.pack.PackFile;
import org.nuan.policy.pack.PackLoader;
import org.nuan.policy.pack.Packs;

class RegisterPacksTest {

    private static final PackFile NANJING = Packs.shipped().stream()
            .filter(file -> file.pack().id().equals("nanjing"))
            .findFirst()
            .orElseThrow();

    private final List<RegisteredPack> kept = new ArrayList<>();
    private final RegisterPacks register = new RegisterPacks(
            new PackRegister() {
                @Override
                public void add(RegisteredPack pack) {
                    kept.add(pack);
                }

                @Override
                public List<RegisteredPack> versions(String id) {
                    return kept.stream()
                            .filter(pack -> pack.id().equals(id))
                            .sorted(Comparator.comparingInt(RegisteredPack::version))
                            .toList();
                }
            },
            Clock.systemUTC());

    private static PackFile withText(String text) {
        return new PackFile(
                NANJING.name(), PackLoader.load(NANJING.name(), text).orThrow(), text, NANJING.foundations());
    }

    private static String version(int number) {
        return NANJING.text().replaceFirst("(?m)^version: .*$", "version: " + number);
    }

    @Test
    void aVersionIsRegisteredOnce() {
        register.register(List.of(NANJING));
        register.register(List.of(NANJING));
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().sha256()).isEqualTo(NANJING.sha256());
    }

    @Test
    void howLinesEndIsNoChange() {
        register.register(List.of(NANJING));
        register.register(List.of(withText(NANJING.text().replace("\n", "\r\n"))));
        assertThat(kept).hasSize(1);
    }

    @Test
    void theSameVersionWithAnotherContentKeepsTheServiceFromStarting() {
        register.register(List.of(NANJING));
        PackFile changed = withText(NANJING.text().replace("value: 860", "value: 861"));
        assertThatThrownBy(() -> register.register(List.of(changed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nanjing")
                .hasMessageContaining("raise 'version'");
        assertThat(kept).hasSize(1);
    }

    @Test
    void aNewVersionIsHigherThanEveryOneBefore() {
        register.register(List.of(withText(version(70))));
        register.register(List.of(withText(version(71))));
        assertThat(kept).extracting(RegisteredPack::version).containsExactly(70, 71);
        assertThatThrownBy(() -> register.register(List.of(withText(version(69)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 71 is in use");
        register.register(List.of(withText(version(70))));
    }
}
