package org.nuan.verification.adapter.out.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.verification.domain.order.Declared;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.source.SourceClass;

/** Orders as part of a report's document. Citizen ids and names are encrypted; an id can be looked up blindly. */
public final class OrderDocuments {

    private final FieldCipher cipher;
    private final BlindIndex blindIndex;

    public OrderDocuments(FieldCipher cipher, BlindIndex blindIndex) {
        this.cipher = cipher;
        this.blindIndex = blindIndex;
    }

    Document write(String reportId, Order order) {
        List<Document> persons = new ArrayList<>();
        order.persons().forEach(person -> persons.add(write(reportId, person)));
        return new Document("applicationId", order.applicationId())
                .append("householdId", order.householdId())
                .append("region", order.region().value())
                .append("purpose", order.purpose())
                .append("asOf", order.asOf().toString())
                .append("persons", persons)
                .append(
                        "letters",
                        order.letters().stream().map(OrderDocuments::write).toList());
    }

    private Document write(String reportId, Person person) {
        return new Document("personId", person.personId())
                .append("citizenId", cipher.encrypt(person.citizenId().value(), context(reportId, person, "citizenId")))
                .append("citizenIdIndex", blindIndex.of(person.citizenId().value()))
                .append("name", cipher.encrypt(person.name(), context(reportId, person, "name")))
                .append("adult", person.adult())
                .append(
                        "declared",
                        person.declared().stream()
                                .map(d -> new Document("item", d.item()).append("amountFen", d.amountFen()))
                                .toList());
    }

    private static String context(String reportId, Person person, String field) {
        return context(reportId, person.personId(), field);
    }

    private static String context(String reportId, String personId, String field) {
        return "report/" + reportId + "/" + personId + "/" + field;
    }

    private static Document write(Letter letter) {
        return new Document("number", letter.number())
                .append("personId", letter.personId())
                .append(
                        "sourceClasses",
                        letter.sourceClasses().stream().map(Enum::name).sorted().toList())
                .append("effectiveFrom", letter.effectiveFrom().toString())
                .append("validUntil", letter.validUntil().toString())
                .append("withdrawnOn", Objects.toString(letter.withdrawnOn(), null));
    }

    Order read(String reportId, Document document) {
        return new Order(
                document.getString("applicationId"),
                document.getString("householdId"),
                RegionCode.of(document.getString("region")),
                document.getString("purpose"),
                LocalDate.parse(document.getString("asOf")),
                document.getList("persons", Document.class).stream()
                        .map(p -> person(reportId, p))
                        .toList(),
                document.getList("letters", Document.class).stream()
                        .map(OrderDocuments::letter)
                        .toList());
    }

    private Person person(String reportId, Document document) {
        String personId = document.getString("personId");
        return new Person(
                personId,
                CitizenId.parse(
                        cipher.decrypt(document.getString("citizenId"), context(reportId, personId, "citizenId"))),
                cipher.decrypt(document.getString("name"), context(reportId, personId, "name")),
                document.getBoolean("adult"),
                document.getList("declared", Document.class).stream()
                        .map(d -> new Declared(d.getString("item"), d.getLong("amountFen")))
                        .toList());
    }

    private static Letter letter(Document document) {
        String withdrawnOn = document.getString("withdrawnOn");
        return new Letter(
                document.getString("number"),
                document.getString("personId"),
                document.getList("sourceClasses", String.class).stream()
                        .map(SourceClass::valueOf)
                        .collect(Collectors.toSet()),
                LocalDate.parse(document.getString("effectiveFrom")),
                LocalDate.parse(document.getString("validUntil")),
                withdrawnOn == null ? null : LocalDate.parse(withdrawnOn));
    }
}
