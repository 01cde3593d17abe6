package org.nuan.sources.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.catalogue.SourceCatalogue;

class LatencyTest {

    private final SourceCatalogue catalogue = new SourceCatalogue();

    private List<Long> sortedMillis(String sourceId, double multiplier) {
        Source source = catalogue.find(sourceId).orElseThrow();
        Latency latency = new Latency(multiplier);
        return IntStream.range(0, 2_001)
                .mapToObj(n -> latency.of(source, "q-" + n).toMillis())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"bank-01, 1.0, 40", "tax, 1.0, 60", "tax, 2.0, 120", "tax, 0, 0"})
    void hasTheMedianOfItsKind(String source, double multiplier, long median) {
        assertThat(sortedMillis(source, multiplier).get(1_000))
                .isBetween(median * 95 / 100 - (median > 0 ? 1 : 0), median * 105 / 100);
    }

    @Test
    void hasALongTail() {
        List<Long> sorted = sortedMillis("tax", 1.0);
        assertThat(sorted.get(1_980)).isGreaterThan(2 * sorted.get(1_000));
    }

    @Test
    void repeatsItself() {
        Source source = catalogue.find("tax").orElseThrow();
        Duration once = new Latency(1).of(source, "q");
        assertThat(new Latency(1).of(source, "q")).isEqualTo(once);
    }

    @Test
    void thereAreFortyThreeInstitutionsAndTenDepartments() {
        assertThat(catalogue.all()).hasSize(53).doesNotHaveDuplicates();
        assertThat(catalogue.batchSources()).extracting(Source::id).containsExactly("bank-36", "insurance-03");
    }
}
