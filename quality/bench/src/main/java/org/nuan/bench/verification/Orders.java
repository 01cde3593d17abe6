package org.nuan.bench.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Protocol;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.nuan.verification.domain.source.SourceClass;

/** Reports to run: always the demonstration's household of one person. */
final class Orders {

    private final SourceCatalogue catalogue;
    private final Clock clock;
    private int number;

    Orders(SourceCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** At all sources. */
    Report next() {
        return next(source -> true);
    }

    /** At those that answer at once, not in files. */
    Report nextOnline() {
        return next(source -> source.protocol() == Protocol.HTTPS);
    }

    private Report next(Predicate<Source> asked) {
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
                .filter(asked)
                .map(source -> new QuestionKey("zhao", source.id()))
                .toList();
        return Report.ordered(id, order, questions, List.of(), clock.instant());
    }
}
