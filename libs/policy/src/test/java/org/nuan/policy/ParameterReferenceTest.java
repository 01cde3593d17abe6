package org.nuan.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuan.policy.decision.ParameterTitles;
import org.nuan.policy.pack.Catalogue;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Scheme;

/** The list of everything that a pack can set. */
class ParameterReferenceTest {

    private static final String HEAD = """
            # Parameters of a policy pack

            Every parameter that a pack can set, written from the code. Which values a place has is in its pack; how to write one is
            in [policy-packs.md](../policy-packs.md). A required parameter has to be set, by the pack or by its foundation, for every
            month for which the pack has a standard.

            | name | 中文 | English | allowed | required | schemes |
            |---|---|---|---|---|---|
            """;

    @Test
    void standsInTheDocumentsAsItIs() {
        String rows = Catalogue.ALL.stream().map(ParameterReferenceTest::row).collect(Collectors.joining());
        new GeneratedDocument("parameters.md").says(HEAD + rows);
    }

    private static String row(ParameterKey<?> key) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        key,
                        cell(ParameterTitles.of(key, Locale.CHINESE)),
                        cell(ParameterTitles.of(key, Locale.ENGLISH)),
                        cell(key.allowed()),
                        key.isRequired() ? "yes" : "no",
                        schemes(key));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String schemes(ParameterKey<?> key) {
        if (Parameters.COMMON.contains(key)) {
            return "all";
        }
        List<String> schemes = Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.parameters().contains(key))
                .map(Scheme::name)
                .toList();
        return schemes.isEmpty() ? "all" : String.join(", ", schemes);
    }
}
