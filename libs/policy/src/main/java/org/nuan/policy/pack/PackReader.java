package org.nuan.policy.pack;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.PackError.Kind;

/** Turns the tree of a file into a pack, or into the foundation of packs. */
final class PackReader {

    static final String WORD = "lower-case letters, digits and hyphens";
    static final List<String> PACK_FIELDS = fields(
            "pack",
            "version",
            "released",
            "based-on",
            "schemes",
            "region",
            "title",
            "demonstration",
            "sources",
            "parameters");
    static final List<String> FOUNDATION_FIELDS =
            fields("foundation", "version", "released", "title", "sources", "parameters");
    private static final String GROUP = "one table for each parameter";
    private static final ParameterType<Integer> VERSION = new ParameterType.Count(1, 1_000_000);
    private static final ParameterType<Set<Scheme>> SCHEMES = new ParameterType.SetOf<>(Scheme.class);
    private static final ParameterType<Boolean> FLAG = new ParameterType.Flag();

    private final YamlValue root;
    private final List<Foundation> foundations;

    PackReader(YamlValue root, List<Foundation> foundations) {
        this.root = root;
        this.foundations = foundations;
    }

    private static List<String> fields(String... own) {
        return Stream.concat(Stream.of(own), Sections.ALL.stream().map(Section::name))
                .toList();
    }

    /** The pack, or empty if too much is missing to make one; errors may have been reported in either case. */
    Optional<Pack> pack() {
        return root.fields("the fields " + String.join(", ", PACK_FIELDS)).flatMap(this::pack);
    }

    /** The foundation, likewise. */
    Optional<Foundation> foundation() {
        return root.fields("the fields " + String.join(", ", FOUNDATION_FIELDS)).flatMap(this::foundation);
    }

    private Optional<Foundation> foundation(YamlFields fields) {
        fields.allowOnly(FOUNDATION_FIELDS);
        Optional<String> id = fields.required("foundation", WORD).flatMap(PackReader::word);
        Optional<Integer> version = version(fields);
        released(fields);
        Optional<Texts> title = fields.required("title", "zh and en").flatMap(PackReader::texts);
        Sources sources = Sources.read(fields);
        Map<ParameterKey<?>, ParameterTable<?>> tables = new LinkedHashMap<>();
        parameters(fields, sources).ifPresent(reader -> tables.putAll(reader.readAll()));
        Map<Section<?>, List<? extends Dated>> sections = sections(fields, sources);
        return id.isEmpty() || version.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Foundation(id.get(), version.get(), tables, sections));
    }

    private Optional<Pack> pack(YamlFields fields) {
        fields.allowOnly(PACK_FIELDS);
        Optional<String> id = fields.required("pack", WORD).flatMap(PackReader::word);
        Optional<Integer> version = version(fields);
        released(fields);
        Optional<Foundation> foundation = fields.optional("based-on").flatMap(this::basedOn);
        Optional<Set<Scheme>> schemes =
                fields.required("schemes", SCHEMES.allowed()).flatMap(SCHEMES::read);
        Optional<RegionCode> region = fields.required("region", "a region code").flatMap(PackReader::region);
        Optional<Texts> title = fields.required("title", "zh and en").flatMap(PackReader::texts);
        Optional<Boolean> demonstration =
                fields.required("demonstration", FLAG.allowed()).flatMap(FLAG::read);
        Sources sources = Sources.read(fields);
        Map<ParameterKey<?>, ParameterTable<?>> tables = new LinkedHashMap<>();
        Map<Section<?>, List<? extends Dated>> sections = new LinkedHashMap<>();
        foundation.ifPresent(base -> tables.putAll(base.tables()));
        foundation.ifPresent(base -> sections.putAll(base.sections()));
        parameters(fields, sources).ifPresent(reader -> {
            tables.putAll(reader.readAll());
            reader.checkCoverage(schemes.orElse(EnumSet.noneOf(Scheme.class)), tables);
        });
        sections.putAll(sections(fields, sources));
        if (id.isEmpty()
                || version.isEmpty()
                || schemes.isEmpty()
                || region.isEmpty()
                || title.isEmpty()
                || demonstration.isEmpty()) {
            return Optional.empty();
        }
        Pack pack = new Pack(
                id.get(),
                version.get(),
                schemes.get(),
                region.get(),
                title.get(),
                demonstration.get(),
                tables,
                sections);
        if (root.errors().isEmpty()) {
            TierCheck.check(pack, fields.optional(Sections.TIERS.name()).orElse(root));
        }
        return Optional.of(pack);
    }

    private static Optional<Integer> version(YamlFields fields) {
        return fields.required("version", VERSION.allowed()).flatMap(VERSION::read);
    }

    /** Only {@link PackChange} uses the day, but a version without one could change the past unseen. */
    private static void released(YamlFields fields) {
        fields.required("released", ValidityReader.DAY).ifPresent(ValidityReader::day);
    }

    private Optional<Foundation> basedOn(YamlValue yaml) {
        String allowed = "one of "
                + String.join(", ", foundations.stream().map(Foundation::id).toList());
        return yaml.text(allowed).flatMap(name -> {
            Optional<Foundation> found =
                    foundations.stream().filter(base -> base.id().equals(name)).findFirst();
            return found.isPresent() ? found : yaml.fail(Kind.UNKNOWN_VALUE, allowed);
        });
    }

    private static Optional<TableReader> parameters(YamlFields fields, Sources sources) {
        return fields.required("parameters", GROUP)
                .flatMap(yaml -> yaml.fields(GROUP))
                .map(group -> new TableReader(group, sources));
    }

    private static Map<Section<?>, List<? extends Dated>> sections(YamlFields fields, Sources sources) {
        Map<Section<?>, List<? extends Dated>> sections = new LinkedHashMap<>();
        for (Section<?> section : Sections.ALL) {
            fields.optional(section.name()).ifPresent(list -> sections.put(section, section.readAll(list, sources)));
        }
        return sections;
    }

    static Optional<String> word(YamlValue yaml) {
        Optional<String> text = yaml.text(WORD);
        if (text.isPresent() && !text.get().matches("[a-z0-9-]{1,60}")) {
            return yaml.fail(Kind.BAD_VALUE, WORD);
        }
        return text;
    }

    static Optional<Texts> texts(YamlValue yaml) {
        Optional<YamlFields> fields = yaml.fields("zh and en");
        fields.ifPresent(group -> group.allowOnly(List.of("zh", "en")));
        Optional<String> zh = fields.flatMap(group -> group.required("zh", "a Chinese text"))
                .flatMap(value -> value.text("a Chinese text"));
        Optional<String> en = fields.flatMap(group -> group.required("en", "an English text"))
                .flatMap(value -> value.text("an English text"));
        return zh.isPresent() && en.isPresent() ? Optional.of(new Texts(zh.get(), en.get())) : Optional.empty();
    }

    static Optional<RegionCode> region(YamlValue yaml) {
        String allowed = "a region code of 2, 4, 6, 9 or 12 digits, in quotes";
        Optional<String> text = yaml.text(allowed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RegionCode.of(text.get()));
        } catch (IllegalArgumentException e) {
            return yaml.fail(Kind.BAD_VALUE, allowed);
        }
    }
}
