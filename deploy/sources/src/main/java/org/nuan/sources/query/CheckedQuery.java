package org.nuan.sources.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.CitizenId;
import org.nuan.sources.catalogue.Item;

/** A question with every part present and readable. */
public record CheckedQuery(
        String queryId, String letterNumber, LocalDate asOf, CitizenId citizenId, String name, Set<Item> items) {

    private static final int LONGEST_ID = 100;

    /** @throws BadQuery naming the first part that is missing or unreadable */
    static CheckedQuery of(@Nullable SourceQuery query) throws BadQuery {
        if (query == null || query.person() == null) {
            throw new BadQuery("person is missing");
        }
        String queryId = present("queryId", query.queryId());
        if (queryId.length() > LONGEST_ID) {
            throw new BadQuery("queryId is too long");
        }
        present("purpose", query.purpose());
        return new CheckedQuery(
                queryId,
                present("letterNumber", query.letterNumber()),
                date(present("asOf", query.asOf())),
                citizenId(present("person.citizenId", query.person().citizenId())),
                present("person.name", query.person().name()),
                items(query.items()));
    }

    private static String present(String field, @Nullable String value) throws BadQuery {
        if (value == null || value.isBlank()) {
            throw new BadQuery(field + " is missing");
        }
        return value;
    }

    private static LocalDate date(String text) throws BadQuery {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadQuery("asOf is no date");
        }
    }

    private static CitizenId citizenId(String text) throws BadQuery {
        if (CitizenId.fault(text).isPresent()) {
            throw new BadQuery("person.citizenId is no citizen id");
        }
        return CitizenId.parse(text);
    }

    private static Set<Item> items(@Nullable List<@Nullable String> names) throws BadQuery {
        if (names == null || names.isEmpty()) {
            throw new BadQuery("items is missing");
        }
        Set<Item> items = EnumSet.noneOf(Item.class);
        for (String name : names) {
            items.add(item(present("items", name)));
        }
        return items;
    }

    private static Item item(String name) throws BadQuery {
        try {
            return Item.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadQuery("items names something that no source knows");
        }
    }

    boolean wants(Item item) {
        return items.contains(item);
    }

    @Override
    public String toString() {
        return "CheckedQuery[" + queryId + "]";
    }
}
