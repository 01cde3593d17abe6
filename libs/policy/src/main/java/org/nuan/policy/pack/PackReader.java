package org.nuan.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.PackError.Kind;

/** Turns the tree of a pack file into a pack. */
final class PackReader {

    private static final String WORD = "lower-case letters, digits and hyphens";
    private static final List<String> FIELDS =
            List.of("pack", "version", "scheme", "region", "title", "demonstration", "parameters", "preferences");
    private static final ParameterType<Integer> VERSION = new ParameterType.Count(1, 1_000_000);
    private static final ParameterType<Scheme> SCHEME = new ParameterType.OneOf<>(Scheme.class);
    private static final ParameterType<Boolean> FLAG = new ParameterType.Flag();

    private final YamlValue root;

    PackReader(YamlValue root) {
        this.root = root;
    }

    /** The pack, or empty if too much is missing to make one; errors may have been reported in either case. */
    Optional<Pack> read() {
        return root.fields("the fields " + String.join(", ", FIELDS)).flatMap(this::read);
    }

    private Optional<Pack> read(YamlFields fields) {
        fields.allowOnly(FIELDS);
        Optional<String> id = fields.required("pack", WORD).flatMap(PackReader::word);
        Optional<Integer> version =
                fields.required("version", VERSION.allowed()).flatMap(VERSION::read);
        Optional<Scheme> scheme = fields.required("scheme", SCHEME.allowed()).flatMap(SCHEME::read);
        Optional<RegionCode> region = fields.required("region", "a region code").flatMap(PackReader::region);
        Optional<Texts> title = fields.required("title", "zh and en").flatMap(PackReader::texts);
        Optional<Boolean> demonstration =
                fields.required("demonstration", FLAG.allowed()).flatMap(FLAG::read);
        Map<ParameterKey<?>, ParameterTable<?>> tables = new LinkedHashMap<>();
        fields.required("parameters", "one table for each parameter")
                .flatMap(yaml -> yaml.fields("one table for each parameter"))
                .ifPresent(group -> tables.putAll(new TableReader(group).readAll()));
        List<Preference> preferences = fields.required("preferences", "a list of classes, [] for none")
                .flatMap(yaml -> yaml.items("a list of classes, [] for none"))
                .map(PreferenceReader::readAll)
                .orElse(List.of());
        if (id.isEmpty()
                || version.isEmpty()
                || scheme.isEmpty()
                || region.isEmpty()
                || title.isEmpty()
                || demonstration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pack(
                id.get(),
                version.get(),
                scheme.get(),
                region.get(),
                title.get(),
                demonstration.get(),
                tables,
                preferences));
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

    private static Optional<RegionCode> region(YamlValue yaml) {
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
