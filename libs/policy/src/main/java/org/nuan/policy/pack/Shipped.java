package org.nuan.policy.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files that are shipped with the platform. */
final class Shipped {

    private static final List<String> FOUNDATIONS = List.of("national.yml");
    private static final List<String> PACKS = List.of(
            "nanjing.yml",
            "suzhou-2020.yml",
            "suzhou-2025.yml",
            "huichang.yml",
            "xiuyu.yml",
            "hengshui.yml",
            "inner-mongolia.yml",
            "zhenjiang-demonstration.yml",
            "demonstration-99.yml");

    private Shipped() {}

    private static final class Holder {
        static final List<Foundation> FOUNDATION_LIST = FOUNDATIONS.stream()
                .map(name -> PackLoader.foundation(name, text(name)))
                .toList();
    }

    static List<Foundation> foundations() {
        return Holder.FOUNDATION_LIST;
    }

    static List<PackFile> files() {
        return PACKS.stream().map(Shipped::file).toList();
    }

    private static PackFile file(String name) {
        String text = text(name);
        Pack pack = PackLoader.load(name, text).orThrow();
        return new PackFile(
                name, pack, text, FOUNDATIONS.stream().map(Shipped::text).toList());
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream("/packs/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
