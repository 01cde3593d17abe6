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

    public PackFixtures set(String parameter, String value) {
        Pattern row = Pattern.compile("(\n  " + Pattern.quote(parameter) + ":\n    - value: )[^\n]*");
        if (!row.matcher(text).find()) {
            throw new IllegalArgumentException("no parameter " + parameter);
        }
        return new PackFixtures(row.matcher(text).replaceFirst("$1" + value));
    }

    public PackFixtures standard(String yuan) {
        return set("standard.urban", yuan).set("standard.rural", yuan);
    }

    public PackFixtures rounding(String mode, String stage, int unitFen) {
        return set("rounding.mode", mode).set("rounding.stage", stage).set("rounding.unit-fen", "" + unitFen);
    }

    public PackFixtures preferences(String yaml) {
        return new PackFixtures(text.substring(0, text.indexOf("\npreferences:")) + "\npreferences:" + yaml);
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
