package org.nuan.policy.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The sentences of one language, with places such as {@code {standard}} to be filled in. */
final class Messages {

    /** One file for each part of the law. */
    private static final List<String> BUNDLES = List.of(
            "common",
            "letter",
            "change",
            "procedure",
            "household",
            "means",
            "dibao",
            "tekun",
            "single",
            "edge",
            "rigid",
            "temporary",
            "group",
            "price",
            "disability",
            "children",
            "disaster",
            "exit",
            "aid",
            "region");

    private static final Messages ZH = read("zh");
    private static final Messages EN = read("en");

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** Chinese for a Chinese locale, otherwise English. */
    static Messages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    private static Messages read(String language) {
        Properties texts = new Properties();
        for (String bundle : BUNDLES) {
            String name = "/org/nuan/policy/messages/" + bundle + "_" + language + ".properties";
            try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(texts);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** The text of a code such as {@code relation.SPOUSE}; the bare code where there is none. */
    String ofCode(String group, String code) {
        return find(group + "." + code).orElse(code);
    }

    /**
     * A filled-in sentence.
     *
     * @throws IllegalArgumentException if there is no such sentence
     */
    String fill(String key, Map<String, String> values) {
        String pattern = find(key).orElseThrow(() -> new IllegalArgumentException("no message " + key));
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            text.append(pattern, at, open).append(values.getOrDefault(name, ""));
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }

    String fill(String key) {
        return fill(key, Map.of());
    }

    Properties all() {
        return texts;
    }
}
