package org.nuan.verification.domain.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Letter.Standing;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.order.Withdrawals;
import org.nuan.verification.domain.source.Item;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

/**
 * Decides whether a source may be asked about a person on a day: a letter must be in force that day, must be the
 * person's own or (for a minor) an adult's of the household, and must cover the class of the source; and the purpose
 * must need something that the source knows (社会救助暂行办法 Art. 58: verification on request and with authorisation).
 */
public final class Consent {

    private final SourceCatalogue catalogue;

    public Consent(SourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why nothing at all may be asked about the person, or empty if some letter is in force. */
    public Optional<Ruling.Reason> obstacle(Order order, Person person, LocalDate day, Withdrawals withdrawals) {
        List<Letter> letters = order.lettersFor(person, day);
        if (letters.isEmpty()) {
            return Optional.of(Ruling.Reason.LETTER_MISSING);
        }
        Standing best = letters.stream()
                .map(letter -> letter.standingOn(day, withdrawals))
                .max(Standing::compareTo)
                .orElseThrow();
        return switch (best) {
            case HOLDS -> Optional.empty();
            case EXPIRED -> Optional.of(Ruling.Reason.LETTER_EXPIRED);
            case WITHDRAWN -> Optional.of(Ruling.Reason.LETTER_WITHDRAWN);
            case NOT_YET -> Optional.of(Ruling.Reason.LETTER_NOT_YET_IN_FORCE);
        };
    }

    /** Rules on one question; {@code queryId} names it towards the source if it is granted. */
    public Ruling rule(
            Order order, Person person, Source source, String queryId, LocalDate day, Withdrawals withdrawals) {
        Set<Item> items = catalogue.items(source, order.purpose());
        if (items.isEmpty()) {
            return new Ruling.Denied(Ruling.Reason.NOT_NEEDED_FOR_PURPOSE);
        }
        Optional<Ruling.Reason> obstacle = obstacle(order, person, day, withdrawals);
        if (obstacle.isPresent()) {
            return new Ruling.Denied(obstacle.get());
        }
        return order.lettersFor(person, day).stream()
                .filter(letter -> letter.standingOn(day, withdrawals) == Standing.HOLDS)
                .filter(letter -> letter.covers(source.sourceClass()))
                .findFirst()
                .<Ruling>map(letter ->
                        new Ruling.Granted(new PermittedQuery(queryId, order, person, letter.number(), items)))
                .orElseGet(() -> new Ruling.Denied(Ruling.Reason.CLASS_NOT_COVERED));
    }
}
