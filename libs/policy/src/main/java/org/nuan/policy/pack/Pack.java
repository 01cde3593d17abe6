package org.nuan.policy.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;

/** The law of one place: parameters over time, and lists such as classes of people. Made by {@link PackLoader}. */
public final class Pack {

    private final String id;
    private final int version;
    private final Set<Scheme> schemes;
    private final RegionCode region;
    private final Texts title;
    private final boolean demonstration;
    private final Map<ParameterKey<?>, ParameterTable<?>> tables;
    private final Map<Section<?>, List<? extends Dated>> sections;
    private final Map<BenefitMonth, MonthOfLaw> months = new ConcurrentHashMap<>();

    Pack(
            String id,
            int version,
            Set<Scheme> schemes,
            RegionCode region,
            Texts title,
            boolean demonstration,
            Map<ParameterKey<?>, ParameterTable<?>> tables,
            Map<Section<?>, List<? extends Dated>> sections) {
        this.id = id;
        this.version = version;
        this.schemes = Collections.unmodifiableSet(schemes);
        this.region = region;
        this.title = title;
        this.demonstration = demonstration;
        this.tables = new LinkedHashMap<>(tables);
        this.sections = new LinkedHashMap<>(sections);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** What it regulates, in the order of {@link Scheme}. */
    public Set<Scheme> schemes() {
        return schemes;
    }

    public boolean regulates(Scheme scheme) {
        return schemes.contains(scheme);
    }

    public RegionCode region() {
        return region;
    }

    public Texts title() {
        return title;
    }

    /** Whether the pack is law nowhere and exists to try things out. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** The entries of a section in the order of the file, of all times; empty if the pack has none. */
    @SuppressWarnings("unchecked") // the loader puts entries only under their own section
    public <T extends Dated> List<T> entries(Section<T> section) {
        return (List<T>) sections.getOrDefault(section, List.of());
    }

    /** The parameters that it sets, in the order of the catalogue. */
    public List<ParameterKey<?>> parameters() {
        return List.copyOf(tables.keySet());
    }

    /** First month for which the pack has a standard. */
    public BenefitMonth appliesFrom() {
        return table(Parameters.STANDARD_URBAN).first();
    }

    /** Last such month; {@link Validity#OPEN_END} if no end is set. */
    public BenefitMonth appliesUntil() {
        return table(Parameters.STANDARD_URBAN).last();
    }

    public boolean covers(BenefitMonth month) {
        return !month.isBefore(appliesFrom()) && !month.isAfter(appliesUntil());
    }

    MonthOfLaw in(BenefitMonth month) {
        MonthOfLaw known = months.get(month);
        return known != null ? known : months.computeIfAbsent(month, asked -> new MonthOfLaw(this, asked));
    }

    /** The value for that month, with its dates and source; empty outside the months that the pack covers. */
    public <T> Optional<Parameter<T>> find(ParameterKey<T> key, BenefitMonth month) {
        return tables.containsKey(key) ? table(key).at(month) : Optional.empty();
    }

    /**
     * The value for that month, with its dates and source.
     *
     * @throws NotCovered if the pack has none for that month
     */
    public <T> Parameter<T> at(ParameterKey<T> key, BenefitMonth month) {
        return find(key, month)
                .orElseThrow(() -> new NotCovered("benefitMonth", id + " sets no " + key + " for " + month));
    }

    /** The values of one parameter over time, oldest first. */
    public <T> List<Parameter<T>> history(ParameterKey<T> key) {
        return tables.containsKey(key) ? table(key).rows() : List.of();
    }

    /** The same pack with other values of some parameters. */
    Pack with(Map<ParameterKey<?>, ParameterTable<?>> other) {
        Map<ParameterKey<?>, ParameterTable<?>> all = new LinkedHashMap<>(tables);
        all.putAll(other);
        return new Pack(id, version, schemes, region, title, demonstration, all, sections);
    }

    @SuppressWarnings("unchecked") // the loader puts a table only under its own key
    private <T> ParameterTable<T> table(ParameterKey<T> key) {
        ParameterTable<?> table = tables.get(key);
        if (table == null) {
            throw new IllegalArgumentException("no parameter " + key);
        }
        return (ParameterTable<T>) table;
    }

    @Override
    public String toString() {
        return id + " version " + version;
    }

    /** Thrown when a pack is asked about a place or a month for which it does not speak. */
    public static final class NotCovered extends IllegalArgumentException {

        private final String field;

        public NotCovered(String field, String message) {
            super(message);
            this.field = field;
        }

        /** The field of the situation at fault. */
        public String field() {
            return field;
        }
    }
}
