package org.nuan.verification.adapter.out.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.verification.domain.source.Protocol;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

class CatalogueFileTest {

    private static final String GOOD = """
            defaults: {level: PROVINCE, protocol: HTTPS, timeout: PT3S, maxConcurrent: 4, retries: 1}
            purposes: {dibao-application: [DEPOSIT]}
            sources:
              - {id: bank-01, zh: 银行, en: Bank, class: BANK, items: [DEPOSIT]}
            """;

    @Test
    void the_shipped_catalogue_has_53_sources_of_which_two_answer_batches() {
        SourceCatalogue catalogue = CatalogueFile.shipped();
        assertThat(catalogue.sources()).hasSize(53);
        assertThat(catalogue.sources().stream()
                        .filter(s -> s.protocol() == Protocol.SFTP_BATCH)
                        .map(Source::id))
                .containsExactly("bank-36", "insurance-03");
        assertThat(catalogue.knowsPurpose("dibao-application")).isTrue();
        assertThat(catalogue.sources())
                .allSatisfy(
                        s -> assertThat(catalogue.items(s, "dibao-application")).isEqualTo(s.items()));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "class: BANK|class: SHOP|sources[0] (bank-01): class: SHOP is none of",
                "items: [DEPOSIT]}|items: [GOLD]}|sources[0] (bank-01): items: there is no item GOLD",
                "id: bank-01|id: Bank_1|sources[0] (Bank_1): id must be lower case",
                "timeout: PT3S|timeout: soon|timeout: not a duration",
                "retries: 1|retries: 9|retries must be 0 to 5",
                "maxConcurrent: 4|maxConcurrent: many|maxConcurrent: a whole number is needed",
                "en: Bank,|en: Bank, colour: red,|sources[0].colour: unknown field",
                "purposes:|purpose:|purpose: unknown field",
                "{dibao-application: [DEPOSIT]}|{dibao-application: []}|purpose dibao-application needs no item",
                "zh: 银行,|zh: 7,|zh: a text is needed"
            })
    void a_wrong_entry_is_named(String good, String bad, String message) {
        assertThatThrownBy(() -> CatalogueFile.read("my.yml", new StringReader(GOOD.replace(good, bad))))
                .isInstanceOf(CatalogueFile.InvalidCatalogue.class)
                .hasMessageContaining("my.yml")
                .hasMessageContaining(message);
    }

    @Test
    void twice_the_same_source_is_refused() {
        String twice = GOOD + "  - {id: bank-01, zh: 银行, en: Bank, class: BANK, items: [DEPOSIT]}\n";
        assertThatThrownBy(() -> CatalogueFile.read("my.yml", new StringReader(twice)))
                .hasMessageContaining("bank-01 stands twice");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> CatalogueFile.at(Path.of("/nowhere/sources.yml")))
                .hasMessageContaining("/nowhere/sources.yml");
    }
}
