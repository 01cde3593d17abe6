package org.nuan.verification.domain.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.order.Declared;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.source.Item;

/** One person's declared and found values, summed and counted. */
record Sheet(Person person, List<Finding> findings) {

    String personId() {
        return person.personId();
    }

    private Stream<Finding> of(Item item) {
        return findings.stream().filter(f -> f.item() == item);
    }

    /** Sum in fen of what was found. */
    long found(Item item) {
        return of(item).mapToLong(Finding::amountOrZero).sum();
    }

    long foundSaying(Item item, String text) {
        return of(item).filter(f -> text.equals(f.text()))
                .mapToLong(Finding::amountOrZero)
                .sum();
    }

    long count(Item item) {
        return of(item).count();
    }

    Stream<String> texts(Item item) {
        return of(item).map(Finding::text).filter(Objects::nonNull);
    }

    private Stream<Declared> declaredAs(String... codes) {
        return person.declared().stream().filter(d -> Arrays.asList(codes).contains(d.item()));
    }

    /** Sum in fen of what was declared under any of the codes. */
    long declared(String... codes) {
        return declaredAs(codes)
                .map(Declared::amountFen)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many things were declared under any of the codes. */
    long times(String... codes) {
        return declaredAs(codes).count();
    }

    Discrepancy fact(Item item, Grade grade, Difference difference) {
        return new Discrepancy(personId(), item, null, null, grade, difference);
    }
}
