package org.nuan.intake.adapter.in.rest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.IncomeEntry;
import org.nuan.contracts.intake.MemberEntry;
import org.nuan.contracts.intake.PropertyEntry;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.household.DeclaredIncome;
import org.nuan.intake.domain.household.DeclaredProperty;
import org.nuan.intake.domain.household.Disability;
import org.nuan.intake.domain.household.IncomeKind;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.household.PropertyKind;
import org.nuan.intake.domain.household.Relation;
import org.nuan.intake.domain.household.Schooling;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.Money;

/** Reads one member of the household from the form. */
final class MemberReader {

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final Fields fields;
    private final UUID command;
    private final LocalDate today;

    /** @param command from which the ids of the persons are derived */
    MemberReader(Fields fields, UUID command, LocalDate today) {
        this.fields = fields;
        this.command = command;
        this.today = today;
    }

    /** Empty if something essential of the member is faulty; the faults are collected either way. */
    Optional<Member> read(int position, MemberEntry entry) {
        String at = "/members/" + position;
        Optional<CitizenId> id = citizenId(at + "/citizenId", entry.citizenId());
        String name = fields.name(at + "/name", entry.name());
        Optional<Relation> relation =
                fields.choice(at + "/relation", entry.relation(), Relation.class, FormFault.RELATION_UNKNOWN);
        Schooling schooling = schooling(at + "/schooling", entry.schooling());
        Disability disability = disability(at, entry);
        List<String> traits = traits(at + "/traits", entry.traits());
        List<DeclaredIncome> incomes = incomes(at + "/incomes", entry.incomes());
        List<DeclaredProperty> property = property(at + "/property", entry.property());
        return id.flatMap(citizenId -> relation.map(r -> new Member(
                personId(position),
                citizenId,
                name,
                r,
                schooling,
                disability,
                Boolean.TRUE.equals(entry.seriousIllness()),
                Boolean.TRUE.equals(entry.employed()),
                traits,
                incomes,
                property)));
    }

    private String personId(int position) {
        return UUID.nameUUIDFromBytes((command + "/person/" + position).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Optional<CitizenId> citizenId(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            fields.faults().add(field, FormFault.CITIZEN_ID_MISSING);
            return Optional.empty();
        }
        Optional<CitizenId.Fault> fault = CitizenId.fault(text);
        if (fault.isPresent()) {
            fields.faults().add(field, FormFault.of(fault.get()));
            return Optional.empty();
        }
        CitizenId id = CitizenId.parse(text);
        boolean born = !id.birthDate().isAfter(today);
        fields.faults().check(born, field, FormFault.CITIZEN_ID_BIRTH_DATE);
        return born ? Optional.of(id) : Optional.empty();
    }

    private Schooling schooling(String field, @Nullable String value) {
        return value == null
                ? Schooling.UNKNOWN
                : fields.choice(field, value, Schooling.class, FormFault.SCHOOLING_UNKNOWN)
                        .orElse(Schooling.UNKNOWN);
    }

    private @Nullable Disability disability(String at, MemberEntry entry) {
        String kind = entry.disabilityKind();
        Integer grade = entry.disabilityGrade();
        if (kind == null && grade == null) {
            return null;
        }
        Optional<Disability.Kind> known = kind == null ? Optional.empty() : Disability.Kind.ofWireName(kind);
        boolean gradeKnown = grade != null && grade >= 1 && grade <= 4;
        fields.faults().check(known.isPresent(), at + "/disabilityKind", FormFault.DISABILITY_UNKNOWN);
        fields.faults().check(gradeKnown, at + "/disabilityGrade", FormFault.DISABILITY_GRADE_INVALID);
        return known.isPresent() && grade != null && gradeKnown ? new Disability(known.get(), grade) : null;
    }

    private List<String> traits(String field, @Nullable List<String> values) {
        List<String> traits = fields.entries(field, values);
        for (int i = 0; i < traits.size(); i++) {
            String trait = traits.get(i);
            fields.faults()
                    .check(trait == null || WORD.matcher(trait).matches(), field + "/" + i, FormFault.TRAIT_INVALID);
        }
        return fields.faults().isEmpty() ? traits : List.of();
    }

    private List<DeclaredIncome> incomes(String field, @Nullable List<IncomeEntry> entries) {
        List<DeclaredIncome> incomes = new ArrayList<>();
        List<IncomeEntry> given = fields.entries(field, entries);
        for (int i = 0; i < given.size(); i++) {
            IncomeEntry entry = given.get(i);
            if (entry != null) {
                income(field + "/" + i, entry).ifPresent(incomes::add);
            }
        }
        return incomes;
    }

    private Optional<DeclaredIncome> income(String at, IncomeEntry entry) {
        Optional<IncomeKind> kind =
                fields.choice(at + "/kind", entry.kind(), IncomeKind.class, FormFault.INCOME_KIND_UNKNOWN);
        String subkind = fields.text(at + "/subkind", entry.subkind(), 40);
        fields.faults()
                .check(subkind.isEmpty() || WORD.matcher(subkind).matches(), at + "/subkind", FormFault.TRAIT_INVALID);
        Money monthly = fields.amount(at + "/monthlyFen", entry.monthlyFen());
        return kind.filter(k -> !monthly.isNegative()).map(k -> new DeclaredIncome(k, subkind, monthly));
    }

    private List<DeclaredProperty> property(String field, @Nullable List<PropertyEntry> entries) {
        List<DeclaredProperty> property = new ArrayList<>();
        List<PropertyEntry> given = fields.entries(field, entries);
        for (int i = 0; i < given.size(); i++) {
            PropertyEntry entry = given.get(i);
            if (entry != null) {
                property(field + "/" + i, entry).ifPresent(property::add);
            }
        }
        return property;
    }

    private Optional<DeclaredProperty> property(String at, PropertyEntry entry) {
        Optional<PropertyKind> kind =
                fields.choice(at + "/kind", entry.kind(), PropertyKind.class, FormFault.PROPERTY_KIND_UNKNOWN);
        Long fen = entry.amountFen();
        Money amount = fen == null ? null : fields.amount(at + "/amountFen", fen);
        String description = fields.text(at + "/description", entry.description(), 200);
        return kind.filter(k -> amount == null || !amount.isNegative())
                .map(k -> new DeclaredProperty(k, amount, description));
    }
}
