package org.nuan.policy.situation;

import static org.nuan.policy.situation.PlainData.each;
import static org.nuan.policy.situation.PlainData.map;
import static org.nuan.policy.situation.PlainData.names;
import static org.nuan.policy.situation.PlainData.sourced;
import static org.nuan.policy.situation.SituationMap.readProvenance;

import java.util.Map;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;

/** What only some schemes ask about, as plain data. */
final class ParticularsMap {

    private static final RegionCode ANYWHERE = RegionCode.of("99");
    private static final BenefitMonth ANY_MONTH = BenefitMonth.of(2000, 1);

    private ParticularsMap() {}

    static Map<String, Object> of(Particulars more) {
        return map(
                "receipts", each(more.receipts(), ParticularsMap::receipt),
                "obligors", each(more.obligors(), ParticularsMap::obligor),
                "registrations", each(more.registrations(), ParticularsMap::registration),
                "selfCare", each(more.selfCare(), ParticularsMap::selfCare),
                "parentage", each(more.parentage(), ParticularsMap::parentage),
                "benefits", each(more.benefits(), ParticularsMap::benefit),
                "hardships", each(more.hardships(), ParticularsMap::hardship),
                "priorAids", each(more.priorAids(), ParticularsMap::priorAid),
                "outlays", each(more.outlays(), ParticularsMap::outlay),
                "losses", each(more.losses(), ParticularsMap::loss),
                "subsidiesHad", each(more.subsidiesHad(), ParticularsMap::subsidyHad),
                "largeExpenses", each(more.largeExpenses(), ParticularsMap::largeExpense));
    }

    static Particulars read(PlainFields fields) {
        return new Particulars(
                fields.each("receipts", ParticularsMap::readReceipt),
                fields.each("obligors", ParticularsMap::readObligor),
                fields.each("registrations", ParticularsMap::readRegistration),
                fields.each("selfCare", ParticularsMap::readSelfCare),
                fields.each("parentage", ParticularsMap::readParentage),
                fields.each("benefits", ParticularsMap::readBenefit),
                fields.each("hardships", ParticularsMap::readHardship),
                fields.each("priorAids", ParticularsMap::readPriorAid),
                fields.each("outlays", ParticularsMap::readOutlay),
                fields.each("losses", ParticularsMap::readLoss),
                fields.each("subsidiesHad", ParticularsMap::readSubsidyHad),
                fields.each("largeExpenses", ParticularsMap::readLargeExpense));
    }

    private static Map<String, Object> receipt(Receipt receipt) {
        return sourced(
                receipt.provenance(),
                "memberId",
                receipt.memberId(),
                "type",
                receipt.type().name(),
                "month",
                receipt.month().toString(),
                "amountFen",
                receipt.amount().fen());
    }

    private static Receipt readReceipt(PlainFields fields) {
        return new Receipt(
                fields.text("memberId"),
                fields.code("type", IncomeType.class),
                fields.parsed("month", BenefitMonth::parse, ANY_MONTH),
                fields.fen("amountFen"),
                readProvenance(fields));
    }

    private static Map<String, Object> obligor(Obligor obligor) {
        Map<String, Object> map = map(
                "id",
                obligor.id(),
                "memberId",
                obligor.memberId(),
                "relation",
                obligor.relation().name(),
                "relation",
                obligor.relation().name(),
                "age",
                (long) obligor.age());
        map.putAll(SituationMap.disability(obligor.disability()));
        map.putAll(sourced(
                obligor.provenance(),
                "standings",
                names(obligor.standings()),
                "ownIncomeFen",
                obligor.ownIncome().fen(),
                "householdIncomeFen",
                obligor.householdIncome().fen(),
                "householdMembers",
                (long) obligor.householdMembers(),
                "supported",
                (long) obligor.supported(),
                "propertyAcceptable",
                obligor.propertyAcceptable()));
        return map;
    }

    private static Obligor readObligor(PlainFields fields) {
        return new Obligor(
                fields.text("id"),
                fields.text("memberId"),
                fields.code("relation", Relation.class),
                fields.count("age"),
                SituationMap.readDisability(fields),
                fields.codes("standings", Obligor.Standing.class),
                fields.fen("ownIncomeFen"),
                fields.fen("householdIncomeFen"),
                fields.count("householdMembers"),
                fields.count("supported"),
                fields.flag("propertyAcceptable"),
                readProvenance(fields));
    }

    private static Map<String, Object> registration(Registration registration) {
        return map(
                "memberId",
                registration.memberId(),
                "registered",
                registration.registered().value(),
                "resides",
                registration.resides().value(),
                "residesSince",
                registration.residesSince().toString(),
                "residencePermit",
                registration.residencePermit(),
                "permitMonths",
                (long) registration.permitMonths(),
                "collective",
                registration.collective());
    }

    private static Registration readRegistration(PlainFields fields) {
        return new Registration(
                fields.text("memberId"),
                fields.parsed("registered", RegionCode::of, ANYWHERE),
                fields.parsed("resides", RegionCode::of, ANYWHERE),
                fields.day("residesSince"),
                fields.flag("residencePermit"),
                fields.has("permitMonths") ? fields.count("permitMonths") : 0,
                fields.flag("collective"));
    }

    private static Map<String, Object> selfCare(SelfCare care) {
        return map(
                "memberId", care.memberId(),
                "assessedOn", care.assessedOn().toString(),
                "failed", names(care.failed()));
    }

    private static SelfCare readSelfCare(PlainFields fields) {
        return new SelfCare(
                fields.text("memberId"), fields.day("assessedOn"), fields.codes("failed", SelfCare.Item.class));
    }

    private static Map<String, Object> parentage(Parentage parentage) {
        return map(
                "memberId", parentage.memberId(),
                "first", parentage.first().name(),
                "second", parentage.second().name());
    }

    private static Parentage readParentage(PlainFields fields) {
        return new Parentage(
                fields.text("memberId"),
                fields.code("first", Parentage.Parent.class),
                fields.code("second", Parentage.Parent.class));
    }

    private static Map<String, Object> benefit(Benefit benefit) {
        return map(
                "memberId", benefit.memberId(),
                "kind", benefit.kind().name(),
                "monthlyFen", benefit.monthly().fen());
    }

    private static Benefit readBenefit(PlainFields fields) {
        return new Benefit(fields.text("memberId"), fields.code("kind", Benefit.Kind.class), fields.fen("monthlyFen"));
    }

    private static Map<String, Object> hardship(Hardship hardship) {
        return sourced(
                hardship.provenance(),
                "cause",
                hardship.cause().name(),
                "day",
                hardship.day().toString(),
                "selfPaidFen",
                hardship.selfPaid().fen(),
                "persons",
                (long) hardship.persons());
    }

    private static Hardship readHardship(PlainFields fields) {
        return new Hardship(
                fields.code("cause", Hardship.Cause.class),
                fields.day("day"),
                fields.fen("selfPaidFen"),
                fields.count("persons"),
                readProvenance(fields));
    }

    private static Map<String, Object> priorAid(Hardship.Prior prior) {
        return map(
                "cause", prior.cause().name(),
                "decidedOn", prior.decidedOn().toString(),
                "amountFen", prior.amount().fen());
    }

    private static Hardship.Prior readPriorAid(PlainFields fields) {
        return new Hardship.Prior(
                fields.code("cause", Hardship.Cause.class), fields.day("decidedOn"), fields.fen("amountFen"));
    }

    private static Map<String, Object> outlay(Outlay outlay) {
        return sourced(
                outlay.provenance(),
                "memberId",
                outlay.memberId(),
                "kind",
                outlay.kind().name(),
                "paidOn",
                outlay.paidOn().toString(),
                "selfPaidFen",
                outlay.selfPaid().fen());
    }

    private static Outlay readOutlay(PlainFields fields) {
        return new Outlay(
                fields.text("memberId"),
                fields.code("kind", Outlay.Kind.class),
                fields.day("paidOn"),
                fields.fen("selfPaidFen"),
                readProvenance(fields));
    }

    private static Map<String, Object> loss(DisasterLoss loss) {
        return sourced(
                loss.provenance(),
                "disaster",
                loss.disaster(),
                "kind",
                loss.kind().name(),
                "persons",
                (long) loss.persons());
    }

    private static DisasterLoss readLoss(PlainFields fields) {
        return new DisasterLoss(
                fields.text("disaster"),
                fields.code("kind", DisasterLoss.Kind.class),
                fields.count("persons"),
                readProvenance(fields));
    }

    private static Map<String, Object> subsidyHad(SubsidyHad had) {
        return map("memberId", had.memberId(), "subsidy", had.subsidy());
    }

    private static SubsidyHad readSubsidyHad(PlainFields fields) {
        return new SubsidyHad(fields.text("memberId"), fields.text("subsidy"));
    }

    private static Map<String, Object> largeExpense(LargeExpense expense) {
        return sourced(
                expense.provenance(),
                "memberId",
                expense.memberId(),
                "kind",
                expense.kind().name(),
                "day",
                expense.day().toString(),
                "amountFen",
                expense.amount().fen());
    }

    private static LargeExpense readLargeExpense(PlainFields fields) {
        return new LargeExpense(
                fields.text("memberId"),
                fields.code("kind", LargeExpense.Kind.class),
                fields.day("day"),
                fields.fen("amountFen"),
                readProvenance(fields));
    }
}
