package org.nuan.verification.adapter.out.catalogue;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.nuan.verification.domain.source.Item;
import org.nuan.verification.domain.source.Protocol;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceClass;
import org.nuan.verification.domain.source.SourceLevel;

/** Reads one source of the catalogue; what it does not say comes from the defaults. */
final class SourceEntry {

    private SourceEntry() {}

    static Source read(Entry entry, Entry defaults) {
        entry.allow("id", "zh", "en", "class", "level", "protocol", "items", "timeout", "maxConcurrent", "retries");
        try {
            return new Source(
                    entry.text("id"),
                    entry.text("zh"),
                    entry.text("en"),
                    constant(SourceClass.class, entry, "class"),
                    constant(SourceLevel.class, entry.or(defaults, "level"), "level"),
                    constant(Protocol.class, entry.or(defaults, "protocol"), "protocol"),
                    items(entry, "items"),
                    duration(entry.or(defaults, "timeout")),
                    entry.or(defaults, "maxConcurrent").number("maxConcurrent"),
                    entry.or(defaults, "retries").number("retries"));
        } catch (IllegalArgumentException e) {
            throw entry.fault(e);
        }
    }

    static Set<Item> items(Entry entry, String field) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        for (String code : entry.texts(field)) {
            items.add(Item.ofCode(code)
                    .orElseThrow(() -> new IllegalArgumentException(field + ": there is no item " + code)));
        }
        return items;
    }

    private static Duration duration(Entry entry) {
        try {
            return Duration.parse(entry.text("timeout"));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("timeout: not a duration such as PT3S", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Entry entry, String field) {
        String code = entry.text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        field + ": " + code + " is none of " + Arrays.toString(type.getEnumConstants())));
    }
}
