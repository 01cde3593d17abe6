package org.nuan.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackLoader;

/** Packs made from the demonstration pack by changing its text, as an editor would. */
public final class PackFixtures {

    private final String text;

    private PackFixtures(String text) {
        this.text = text;
    }

    public static PackFixtures demonstration() {
        return new PackFixtures(shipped("demonstration-99.yml"));
    }

    public static String shipped(String name) {
        try (InputStream in = Objects.requireNonNull(PackFixtures.class.getResourceAsStream("/packs/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameter with one value from July 2022 on, whether or not the file sets it. */
    public PackFixtures set(String parameter, String value) {
        String row =
                "  " + parameter + ":\n    - {value: " + value + ", applies-from: 2022-07, source: nanjing-2022}\n";
        return new PackFixtures(without(parameter).text.replace("\nparameters:\n", "\nparameters:\n" + row));
    }

    /** Without the table of that parameter, so that the foundation's holds. */
    public PackFixtures without(String parameter) {
        Pattern table = Pattern.compile("(?m)^  " + Pattern.quote(parameter) + ":\n(    .*\n)+");
        return new PackFixtures(table.matcher(text).replaceFirst(""));
    }

    /** With {@code schemes} in place of those that the pack regulates. */
    public PackFixtures schemes(String... schemes) {
        return new PackFixtures(
                text.replaceFirst("(?m)^schemes: .*$", "schemes: [" + String.join(", ", schemes) + "]"));
    }

    /** With a section, in place of the one that the file has. */
    public PackFixtures section(String name, String yaml) {
        return new PackFixtures(withoutSection(name).text + "\n" + name + ":" + yaml);
    }

    /** Without the section, so that the foundation's holds. */
    public PackFixtures withoutSection(String name) {
        Pattern section = Pattern.compile("(?m)^" + Pattern.quote(name) + ":.*\n((  .*)?\n|  .*$)*");
        return new PackFixtures(section.matcher(text).replaceFirst(""));
    }

    public PackFixtures standard(String yuan) {
        return set("standard.urban", yuan).set("standard.rural", yuan);
    }

    public PackFixtures rounding(String mode, String stage, int unitFen) {
        return set("rounding.mode", mode).set("rounding.stage", stage).set("rounding.unit-fen", "" + unitFen);
    }

    public PackFixtures preferences(String yaml) {
        return section("preferences", yaml);
    }

    /** Only the gap: no least share, no preferred classes. */
    public PackFixtures plainGap() {
        return set("amount.minimum-percent-of-standard", "0").preferences(" []\n");
    }

    public String text() {
        return text;
    }

    public Pack pack() {
        return PackLoader.load("fixture.yml", text).orThrow();
    }
}
