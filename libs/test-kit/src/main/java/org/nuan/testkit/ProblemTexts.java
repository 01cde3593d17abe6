package org.nuan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.nuan.kernel.Refusal;

/** Every refusal has a sentence in every language. */
public final class ProblemTexts {

    private ProblemTexts() {}

    /**
     * Checks the bundles {@code problems_zh} and {@code problems_en} of the class path.
     *
     * @throws AssertionError naming every missing text
     */
    @SafeVarargs
    public static <E extends Enum<E> & Refusal> void check(Class<E>... families) {
        Set<String> codes = new HashSet<>();
        for (Class<E> family : families) {
            Arrays.stream(family.getEnumConstants()).map(Refusal::code).forEach(codes::add);
        }
        checkCodes(codes);
    }

    public static void checkCodes(Collection<String> codes) {
        Set<String> missing = new TreeSet<>();
        for (String language : new String[] {"zh", "en"}) {
            Set<Object> known =
                    new HashSet<>(load("/problems_" + language + ".properties").keySet());
            known.addAll(load("/org/nuan/runtime/problems_" + language + ".properties")
                    .keySet());
            codes.stream().filter(code -> !known.contains(code)).forEach(code -> missing.add(language + " " + code));
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("refusals without a text: " + missing);
        }
    }

    private static Properties load(String path) {
        Properties texts = new Properties();
        try (InputStream in = ProblemTexts.class.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
