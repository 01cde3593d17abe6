package org.nuan.verification.domain.consent;

import java.time.LocalDate;
import java.util.Set;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.source.Item;

/**
 * A question that a letter in force allows. Only {@link Consent} makes one, and the ports to the sources take nothing
 * else, so no question can leave without consent.
 */
public final class PermittedQuery {

    private final String queryId;
    private final Person person;
    private final String purpose;
    private final String letterNumber;
    private final LocalDate asOf;
    private final Set<Item> items;

    PermittedQuery(String queryId, Order order, Person person, String letterNumber, Set<Item> items) {
        this.queryId = queryId;
        this.person = person;
        this.purpose = order.purpose();
        this.letterNumber = letterNumber;
        this.asOf = order.asOf();
        this.items = Set.copyOf(items);
    }

    public String queryId() {
        return queryId;
    }

    public Person person() {
        return person;
    }

    public String purpose() {
        return purpose;
    }

    public String letterNumber() {
        return letterNumber;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Set<Item> items() {
        return items;
    }

    @Override
    public String toString() {
        return "PermittedQuery[" + queryId + "]";
    }
}
