package org.nuan.benefits.adapter.in.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.policy.ReadPacks;
import org.nuan.contracts.benefits.PackViews.PackFault;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.PackViews.PackView;
import org.nuan.contracts.benefits.PackViews.ParameterView;
import org.nuan.contracts.benefits.PackViews.RowView;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.ParameterTitles;
import org.nuan.policy.pack.Catalogue;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackError;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Section;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.Validity;
import org.nuan.policy.rule.Value;
import org.springframework.stereotype.Component;

/** How packs look from outside. */
@Component
final class PackPages {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final ObjectMapper json;

    /** Entries of sections are shown by the names of their parts, with money in yuan and months as 2026-12. */
    PackPages(ObjectMapper json) {
        this.json = json.copy()
                .registerModule(new SimpleModule()
                        .addSerializer(Money.class, ToStringSerializer.instance)
                        .addSerializer(BenefitMonth.class, ToStringSerializer.instance));
    }

    static PackSummary summary(Pack pack) {
        return new PackSummary(
                pack.id(),
                pack.version(),
                pack.region().value(),
                pack.title().zh(),
                pack.title().en(),
                pack.isDemonstration(),
                pack.schemes().stream().map(Enum::name).toList(),
                pack.appliesFrom().toString(),
                end(pack.appliesUntil()));
    }

    private static @Nullable String end(BenefitMonth last) {
        return last.equals(Validity.OPEN_END) ? null : last.toString();
    }

    PackView view(ReadPacks.Registered registered) {
        Pack pack = registered.pack();
        Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();
        for (Section<?> section : Sections.ALL) {
            List<Map<String, Object>> entries = pack.entries(section).stream()
                    .<Map<String, Object>>map(entry -> json.convertValue(entry, MAP))
                    .toList();
            if (!entries.isEmpty()) {
                sections.put(section.name(), entries);
            }
        }
        Set<ParameterKey<?>> set = new HashSet<>(pack.parameters());
        List<ParameterView> parameters = new ArrayList<>();
        for (ParameterKey<?> key : Catalogue.ALL) {
            if (set.contains(key)) {
                parameters.add(parameter(pack, key));
            }
        }
        return new PackView(summary(pack), registered.sha256(), parameters, sections);
    }

    private static <T> ParameterView parameter(Pack pack, ParameterKey<T> key) {
        return new ParameterView(
                key.name(),
                ParameterTitles.of(key, Locale.CHINESE),
                ParameterTitles.of(key, Locale.ENGLISH),
                key.allowed(),
                key.isRequired(),
                pack.history(key).stream().map(PackPages::row).toList());
    }

    private static RowView row(Parameter<?> parameter) {
        Validity validity = parameter.validity();
        Value value = parameter.inTrace();
        return new RowView(
                value.asText(),
                value instanceof Value.Amount(Money money) ? Long.valueOf(money.fen()) : null,
                validity.appliesFrom().toString(),
                end(validity.appliesUntil()),
                validity.inForceFrom().toString(),
                validity.source(),
                validity.grade().name(),
                validity.note());
    }

    static PackFault fault(PackError error) {
        return new PackFault(
                error.line(), error.column(), error.path(), error.kind().name(), error.message());
    }
}
