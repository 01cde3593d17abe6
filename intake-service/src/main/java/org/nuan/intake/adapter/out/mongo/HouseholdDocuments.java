package org.nuan.intake.adapter.out.mongo;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.household.AccountNumber;
import org.nuan.intake.domain.household.DeclaredIncome;
import org.nuan.intake.domain.household.DeclaredProperty;
import org.nuan.intake.domain.household.Disability;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.IncomeKind;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.household.Payee;
import org.nuan.intake.domain.household.Phone;
import org.nuan.intake.domain.household.PropertyKind;
import org.nuan.intake.domain.household.Relation;
import org.nuan.intake.domain.household.Residence;
import org.nuan.intake.domain.household.Schooling;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;

/** A household as a part of its application's document. */
final class HouseholdDocuments {

    private HouseholdDocuments() {}

    static Document write(Household household, PersonalFields personal) {
        Phone phone = household.phone();
        Payee payee = household.payee();
        return new Document("region", household.region().value())
                .append("residence", household.residence().name())
                .append("address", personal.encrypt("address", household.address()))
                .append("phone", phone == null ? null : personal.encrypt("phone", phone.value()))
                .append(
                        "members",
                        household.members().stream()
                                .map(m -> write(m, personal))
                                .toList())
                .append(
                        "payee",
                        new Document(
                                        "account",
                                        personal.encrypt(
                                                "account", payee.account().value()))
                                .append("holderName", payee.holderName())
                                .append("bankName", payee.bankName()))
                .append("reason", personal.encrypt("reason", household.reason()))
                .append("staffRelative", household.staffRelative());
    }

    private static Document write(Member member, PersonalFields personal) {
        Disability disability = member.disability();
        return new Document("personId", member.personId())
                .append(
                        "citizenId",
                        personal.encrypt(
                                "citizenId/" + member.personId(),
                                member.citizenId().value()))
                .append("name", member.name())
                .append("relation", member.relation().name())
                .append("schooling", member.schooling().name())
                .append(
                        "disabilityKind",
                        disability == null ? null : disability.kind().name())
                .append("disabilityGrade", disability == null ? null : disability.grade())
                .append("seriousIllness", member.seriousIllness())
                .append("employed", member.employed())
                .append("traits", member.traits())
                .append(
                        "incomes",
                        member.incomes().stream().map(HouseholdDocuments::write).toList())
                .append(
                        "property",
                        member.property().stream()
                                .map(HouseholdDocuments::write)
                                .toList());
    }

    private static Document write(DeclaredIncome income) {
        return new Document("kind", income.kind().name())
                .append("subkind", income.subkind())
                .append("monthlyFen", income.monthly().fen());
    }

    private static Document write(DeclaredProperty property) {
        Money amount = property.amount();
        return new Document("kind", property.kind().name())
                .append("amountFen", amount == null ? null : amount.fen())
                .append("description", property.description());
    }

    static Household read(Document d, PersonalFields personal) {
        @Nullable String phone = d.getString("phone");
        Document payee = d.get("payee", Document.class);
        return new Household(
                RegionCode.of(d.getString("region")),
                Residence.valueOf(d.getString("residence")),
                personal.decrypt("address", d.getString("address")),
                phone == null ? null : new Phone(personal.decrypt("phone", phone)),
                documents(d, "members").stream()
                        .map(m -> readMember(m, personal))
                        .toList(),
                new Payee(
                        new AccountNumber(personal.decrypt("account", payee.getString("account"))),
                        payee.getString("holderName"),
                        payee.getString("bankName")),
                personal.decrypt("reason", d.getString("reason")),
                d.getBoolean("staffRelative"));
    }

    private static Member readMember(Document d, PersonalFields personal) {
        String personId = d.getString("personId");
        @Nullable String kind = d.getString("disabilityKind");
        return new Member(
                personId,
                CitizenId.parse(personal.decrypt("citizenId/" + personId, d.getString("citizenId"))),
                d.getString("name"),
                Relation.valueOf(d.getString("relation")),
                Schooling.valueOf(d.getString("schooling")),
                kind == null ? null : new Disability(Disability.Kind.valueOf(kind), d.getInteger("disabilityGrade")),
                d.getBoolean("seriousIllness"),
                d.getBoolean("employed"),
                d.getList("traits", String.class),
                documents(d, "incomes").stream()
                        .map(HouseholdDocuments::readIncome)
                        .toList(),
                documents(d, "property").stream()
                        .map(HouseholdDocuments::readProperty)
                        .toList());
    }

    private static DeclaredIncome readIncome(Document d) {
        return new DeclaredIncome(
                IncomeKind.valueOf(d.getString("kind")), d.getString("subkind"), Money.ofFen(d.getLong("monthlyFen")));
    }

    private static DeclaredProperty readProperty(Document d) {
        @Nullable Long amount = d.getLong("amountFen");
        return new DeclaredProperty(
                PropertyKind.valueOf(d.getString("kind")),
                amount == null ? null : Money.ofFen(amount),
                d.getString("description"));
    }

    static List<Document> documents(Document d, String field) {
        return d.getList(field, Document.class, List.of());
    }
}
