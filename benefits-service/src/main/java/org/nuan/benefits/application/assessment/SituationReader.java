package org.nuan.benefits.application.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeKind;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;

/** Puts the members and means of an order into the words of the law, noting every word that the law does not know. */
final class SituationReader {

    private static final String SELF = "SELF";
    private static final String SINGLE_PARENT_MINOR = "SINGLE_PARENT_MINOR";

    private final Form form;

    SituationReader(Form form) {
        this.form = form;
    }

    List<Member> members(List<AssessmentOrder.Member> entries) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            member(entries.get(i), "/members/" + i).ifPresent(members::add);
        }
        return members;
    }

    @SuppressWarnings("NullAway") // the wire record calls these never null, but a caller may leave them out
    private Optional<Member> member(AssessmentOrder.Member entry, String at) {
        String id = form.text(entry.personId(), at + "/personId");
        Optional<LocalDate> born = form.entry(entry.birthDate(), at + "/birthDate");
        Optional<Relation> relation =
                form.parsed(entry.relation(), at + "/relation", FormFault.RELATION_UNKNOWN, SituationReader::relation);
        Schooling schooling = entry.schooling() == null
                ? Schooling.NONE
                : form.parsed(entry.schooling(), at + "/schooling", FormFault.SCHOOLING_UNKNOWN, Schooling::valueOf)
                        .orElse(Schooling.NONE);
        Disability disability = disability(entry, at);
        Set<Attribute> attributes = attributes(entry);
        if (born.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Member(id, born.get(), relation.get(), disability, schooling, Absence.NONE, attributes));
    }

    private static Relation relation(String wireName) {
        return wireName.equals(SELF) ? Relation.APPLICANT : Relation.valueOf(wireName);
    }

    private Disability disability(AssessmentOrder.Member entry, String at) {
        String kind = entry.disabilityKind();
        Integer grade = entry.disabilityGrade();
        if (kind == null && grade == null) {
            return Disability.NONE;
        }
        try {
            return new Disability(
                    Disability.Kind.valueOf(
                            form.text(kind, at + "/disabilityKind").toUpperCase(Locale.ROOT)),
                    grade == null ? 0 : grade);
        } catch (IllegalArgumentException e) {
            form.wrong(at + "/disabilityKind", FormFault.DISABILITY_UNKNOWN);
            return Disability.NONE;
        }
    }

    private Set<Attribute> attributes(AssessmentOrder.Member entry) {
        EnumSet<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        if (entry.seriousIllness()) {
            attributes.add(Attribute.SERIOUS_ILLNESS);
        }
        if (entry.employed()) {
            attributes.add(Attribute.EMPLOYED);
        }
        list(entry.traits()).forEach(trait -> attribute(trait).ifPresent(attributes::add));
        return attributes;
    }

    /** Traits that this law does not know say nothing to it; other schemes may read them. */
    private static Optional<Attribute> attribute(String trait) {
        if (trait.equals(SINGLE_PARENT_MINOR)) {
            return Optional.of(Attribute.SINGLE_PARENT_OTHER_DEAD);
        }
        return EnumSet.allOf(Attribute.class).stream()
                .filter(attribute -> attribute.name().equals(trait))
                .findFirst();
    }

    List<Income> incomes(List<AssessmentOrder.Income> entries) {
        List<Income> incomes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            AssessmentOrder.Income entry = entries.get(i);
            String at = "/incomes/" + i;
            String id = form.text(entry.personId(), at + "/personId");
            form.parsed(
                            entry.kind(),
                            at + "/kind",
                            FormFault.INCOME_KIND_UNKNOWN,
                            kind -> incomeType(IncomeKind.valueOf(kind), entry.subkind()))
                    .ifPresent(type -> incomes.add(
                            new Income(id, type, Money.ofFen(entry.monthlyFen()), provenance(entry.source()))));
        }
        return incomes;
    }

    /**
     * The finer type where it is said and belongs to the kind; else the general one of the kind.
     *
     * @throws IllegalArgumentException if the finer one belongs to another kind
     */
    private static IncomeType incomeType(IncomeKind kind, @Nullable String subkind) {
        if (subkind != null && !subkind.isBlank()) {
            IncomeType type = IncomeType.valueOf(subkind);
            if (type.kind() != kind) {
                throw new IllegalArgumentException("of another kind");
            }
            return type;
        }
        return switch (kind) {
            case WAGE -> IncomeType.WAGE;
            case BUSINESS -> IncomeType.BUSINESS;
            case PROPERTY -> IncomeType.PROPERTY;
            case TRANSFER -> IncomeType.OTHER_TRANSFER;
            case OTHER -> IncomeType.OTHER;
        };
    }

    List<Property> property(List<AssessmentOrder.Property> entries) {
        List<Property> property = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            AssessmentOrder.Property entry = entries.get(i);
            String at = "/property/" + i;
            String id = form.text(entry.personId(), at + "/personId");
            form.parsed(entry.kind(), at + "/kind", FormFault.PROPERTY_KIND_UNKNOWN, PropertyKind::valueOf)
                    .ifPresent(kind -> property.add(property(id, kind, entry)));
        }
        return property;
    }

    private static Property property(String id, PropertyKind kind, AssessmentOrder.Property entry) {
        Provenance provenance = provenance(entry.source());
        Long fen = entry.amountFen();
        return kind.isMoney()
                ? Property.money(id, kind, Money.ofFen(fen == null ? 0 : fen), provenance)
                : Property.things(id, kind, 1, provenance);
    }

    private static Provenance provenance(@Nullable String source) {
        return source == null || source.isBlank() ? Provenance.declared() : Provenance.verified(source);
    }

    /** An absent list says that there is nothing. */
    static <T> List<T> list(@Nullable List<T> entries) {
        return entries == null ? List.of() : entries;
    }
}
