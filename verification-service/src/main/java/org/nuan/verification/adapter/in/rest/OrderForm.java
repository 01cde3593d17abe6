package org.nuan.verification.adapter.in.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.verification.VerificationOrder;
import org.nuan.contracts.verification.VerificationOrder.Subject;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.verification.domain.order.Declared;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.source.SourceClass;

/** Reads an order as it was sent, and says everything that is wrong with it at once. */
final class OrderForm {

    private static final int LONGEST_ID = 100;
    private static final int MOST_PERSONS = 50;

    private final InvalidFields.Collector faults = new InvalidFields.Collector();

    private OrderForm() {}

    static Outcome<Order> read(VerificationOrder sent) {
        return new OrderForm().order(sent);
    }

    private Outcome<Order> order(VerificationOrder sent) {
        String applicationId = id("/applicationId", sent.applicationId());
        String householdId = id("/householdId", sent.householdId());
        String purpose = id("/purpose", sent.purpose());
        Optional<RegionCode> region = region(sent.region());
        LocalDate asOf = date("/asOf", sent.asOf());
        List<Person> persons = persons(sent.persons(), asOf);
        List<Letter> letters = letters(sent.letters(), persons);
        if (!faults.isEmpty() || region.isEmpty()) {
            return Outcome.refused(faults.refusal().orElseThrow());
        }
        return Outcome.done(new Order(applicationId, householdId, region.get(), purpose, asOf, persons, letters));
    }

    private String id(String field, @Nullable String value) {
        boolean present = value != null && !value.isBlank() && value.length() <= LONGEST_ID;
        faults.check(present, field, "field-missing");
        return value == null ? "" : value;
    }

    private LocalDate date(String field, @Nullable LocalDate value) {
        faults.check(value != null, field, "field-missing");
        return value == null ? LocalDate.EPOCH : value;
    }

    private Optional<RegionCode> region(@Nullable String value) {
        try {
            return Optional.of(RegionCode.of(id("/region", value)));
        } catch (IllegalArgumentException e) {
            faults.add("/region", "region-unknown");
            return Optional.empty();
        }
    }

    private List<Person> persons(@Nullable List<Subject> subjects, LocalDate asOf) {
        List<Person> persons = new ArrayList<>();
        if (subjects == null || subjects.isEmpty() || subjects.size() > MOST_PERSONS) {
            faults.add("/persons", "persons-missing");
            return persons;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < subjects.size(); i++) {
            String at = "/persons/" + i;
            @Nullable Subject subject = subjects.get(i);
            if (subject == null) {
                faults.add(at, "field-missing");
                continue;
            }
            String personId = id(at + "/personId", subject.personId());
            faults.check(ids.add(personId), at + "/personId", "person-twice");
            String name = id(at + "/name", subject.name());
            citizenId(at + "/citizenId", subject.citizenId(), asOf)
                    .ifPresent(citizenId -> persons.add(
                            new Person(personId, citizenId, name, subject.adult(), declared(at, subject.declared()))));
        }
        return persons;
    }

    private Optional<CitizenId> citizenId(String field, @Nullable String value, LocalDate asOf) {
        if (value == null || CitizenId.fault(value).isPresent()) {
            faults.add(field, "citizen-id-invalid");
            return Optional.empty();
        }
        CitizenId citizenId = CitizenId.parse(value);
        boolean born = !asOf.isBefore(citizenId.birthDate()) || asOf.equals(LocalDate.EPOCH);
        return faults.check(born, field, "citizen-id-invalid") ? Optional.of(citizenId) : Optional.empty();
    }

    private List<Declared> declared(String at, @Nullable List<VerificationOrder.Declared> sent) {
        List<Declared> declared = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            String field = at + "/declared/" + i;
            String item = id(field + "/item", sent.get(i).item());
            Long amount = sent.get(i).amountFen();
            faults.check(amount == null || amount >= 0, field + "/amountFen", "amount-negative");
            declared.add(new Declared(item, amount));
        }
        return declared;
    }

    private List<Letter> letters(@Nullable List<VerificationOrder.Letter> sent, List<Person> persons) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            String at = "/letters/" + i;
            VerificationOrder.Letter letter = sent.get(i);
            String personId = id(at + "/personId", letter.personId());
            boolean known = persons.stream().anyMatch(p -> p.personId().equals(personId));
            faults.check(known || !faults.isEmpty(), at + "/personId", "person-unknown");
            letters.add(new Letter(
                    id(at + "/number", letter.number()),
                    personId,
                    sourceClasses(at + "/sourceClasses", letter.sourceClasses()),
                    date(at + "/effectiveFrom", letter.effectiveFrom()),
                    date(at + "/validUntil", letter.validUntil()),
                    letter.withdrawnOn()));
        }
        return letters;
    }

    private Set<SourceClass> sourceClasses(String field, @Nullable List<String> codes) {
        Set<SourceClass> classes = EnumSet.noneOf(SourceClass.class);
        if (codes == null || codes.isEmpty()) {
            faults.add(field, "source-class-missing");
            return classes;
        }
        for (String code : codes) {
            Optional<SourceClass> known = Arrays.stream(SourceClass.values())
                    .filter(c -> c.name().equals(code))
                    .findFirst();
            if (faults.check(known.isPresent(), field, "source-class-unknown")) {
                classes.add(known.orElseThrow());
            }
        }
        return classes;
    }
}
