package org.nuan.bench.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.nuan.verification.domain.source.SourceClass;

/** Reports to run: always the demonstration's one-person household, asked about at every source. */
final class Orders {

    private final SourceCatalogue catalogue;
    private final Clock clock;
    private int number;

    Orders(SourceCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Report next() {
        String id = "bench-" + ++number;
        LocalDate today = LocalDate.now(clock);
        Person person = new Person("zhao", CitizenId.parse("990101197911030159"), "赵国强", true, List.of());
        Letter letter = new Letter(
                "SQ-" + id, "zhao", EnumSet.allOf(SourceClass.class), today.minusDays(3), today.plusYears(1), null);
        Order order = new Order(
                id,
                "hh-" + id,
                RegionCode.of("990101001001"),
                "dibao-application",
                today,
                List.of(person),
                List.of(letter));
        List<QuestionKey> questions = catalogue.sources().stream()
                .map(source -> new QuestionKey("zhao", source.id()))
                .toList();
        return Report.ordered(id, order, questions, List.of(), clock.instant());
    }
}
