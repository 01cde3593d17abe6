package org.nuan.policy.situation;

import static org.nuan.policy.situation.PlainData.each;
import static org.nuan.policy.situation.PlainData.map;
import static org.nuan.policy.situation.PlainData.names;
import static org.nuan.policy.situation.PlainData.sourced;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.InvalidSituation.Problem;

/**
 * A situation as plain data, so that a stored one can be decided again. The names are a stored format: add, never rename;
 * what is added later may be absent in what was stored before.
 */
public final class SituationMap {

    private static final RegionCode ANYWHERE = RegionCode.of("99");
    private static final BenefitMonth ANY_MONTH = BenefitMonth.of(2000, 1);

    private SituationMap() {}

    /**
     * As String, Long, Boolean, List and Map only, in a stable order, ready for JSON. Money is in fen, under names that end
     * in {@code Fen}; a figure with a {@code source} was verified, one without was declared.
     */
    public static Map<String, Object> of(Situation situation) {
        Map<String, Object> map = map(
                "applicationDate", situation.applicationDate().toString(),
                "benefitMonth", situation.benefitMonth().toString(),
                "region", situation.region().value(),
                "residence", situation.residence().name(),
                "members", each(situation.members(), SituationMap::member),
                "incomes", each(situation.incomes(), SituationMap::income),
                "properties", each(situation.properties(), SituationMap::property),
                "expenditures", each(situation.expenditures(), SituationMap::expenditure));
        map.putAll(ParticularsMap.of(situation.particulars()));
        map.put("unknowns", each(situation.unknowns(), Unknown::code));
        return map;
    }

    /**
     * The situation that {@link #of} wrote, or that somebody else wrote in the same form. Lists may be absent.
     *
     * @throws InvalidSituation naming every field at fault by its JSON pointer in this form
     */
    public static Situation read(Map<?, ?> data) {
        List<Problem> unreadable = new ArrayList<>();
        PlainFields fields = new PlainFields(data, "", unreadable);
        try {
            Situation situation = situation(fields);
            fields.refuseOthers();
            if (unreadable.isEmpty()) {
                return situation;
            }
            throw new InvalidSituation(unreadable);
        } catch (InvalidSituation impossible) {
            fields.refuseOthers();
            throw new InvalidSituation(PlainProblems.together(unreadable, impossible.problems(), data));
        }
    }

    private static Situation situation(PlainFields fields) {
        return new Situation(
                fields.day("applicationDate"),
                fields.parsed("benefitMonth", BenefitMonth::parse, ANY_MONTH),
                fields.parsed("region", RegionCode::of, ANYWHERE),
                fields.code("residence", Residence.class),
                fields.each("members", SituationMap::readMember),
                fields.each("incomes", SituationMap::readIncome),
                fields.each("properties", SituationMap::readProperty),
                fields.each("expenditures", SituationMap::readExpenditure),
                ParticularsMap.read(fields),
                fields.texts("unknowns", SituationMap::readUnknown));
    }

    private static Map<String, Object> member(Member member) {
        Map<String, Object> map = map(
                "id", member.id(),
                "birthDate", member.birthDate().toString(),
                "relation", member.relation().name());
        map.putAll(disability(member.disability()));
        map.putAll(map(
                "schooling", member.schooling().name(),
                "absence", member.absence().name(),
                "attributes", names(member.attributes())));
        return map;
    }

    private static Member readMember(PlainFields fields) {
        return new Member(
                fields.text("id"),
                fields.day("birthDate"),
                fields.code("relation", Relation.class),
                readDisability(fields),
                fields.has("schooling") ? fields.code("schooling", Schooling.class) : Schooling.NONE,
                fields.has("absence") ? fields.code("absence", Absence.class) : Absence.NONE,
                fields.codes("attributes", Attribute.class));
    }

    static Map<String, Object> disability(Disability disability) {
        return map("disabilityKind", disability.kind().name(), "disabilityGrade", (long) disability.grade());
    }

    /** None where the field is absent. */
    static Disability readDisability(PlainFields fields) {
        boolean stated = fields.has("disabilityKind") || fields.has("disabilityGrade");
        if (!stated) {
            return Disability.NONE;
        }
        Disability.Kind kind = fields.code("disabilityKind", Disability.Kind.class);
        int grade =
                kind == Disability.Kind.NONE && !fields.has("disabilityGrade") ? 0 : fields.count("disabilityGrade");
        try {
            return new Disability(kind, grade);
        } catch (IllegalArgumentException e) {
            fields.unreadable("disabilityGrade");
            return Disability.NONE;
        }
    }

    private static Map<String, Object> income(Income income) {
        return sourced(
                income.provenance(),
                "memberId",
                income.memberId(),
                "type",
                income.type().name(),
                "monthlyFen",
                income.monthly().fen());
    }

    private static Income readIncome(PlainFields fields) {
        return new Income(
                fields.text("memberId"),
                fields.code("type", IncomeType.class),
                fields.fen("monthlyFen"),
                readProvenance(fields));
    }

    private static Map<String, Object> property(Property property) {
        return sourced(
                property.provenance(),
                "memberId",
                property.memberId(),
                "kind",
                property.kind().name(),
                "amountFen",
                property.amount().fen(),
                "count",
                (long) property.count(),
                "area",
                (long) property.area(),
                "use",
                property.use().name());
    }

    private static Property readProperty(PlainFields fields) {
        return new Property(
                fields.text("memberId"),
                fields.code("kind", PropertyKind.class),
                fields.fen("amountFen"),
                fields.count("count"),
                fields.has("area") ? fields.count("area") : 0,
                fields.has("use") ? fields.code("use", Property.Use.class) : Property.Use.ORDINARY,
                readProvenance(fields));
    }

    private static Map<String, Object> expenditure(Expenditure expenditure) {
        return sourced(
                expenditure.provenance(),
                "memberId",
                expenditure.memberId(),
                "kind",
                expenditure.kind().name(),
                "monthlyFen",
                expenditure.monthly().fen());
    }

    private static Expenditure readExpenditure(PlainFields fields) {
        return new Expenditure(
                fields.text("memberId"),
                fields.code("kind", Expenditure.Kind.class),
                fields.fen("monthlyFen"),
                readProvenance(fields));
    }

    private static Unknown readUnknown(String code) {
        int slash = code.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no member and kind");
        }
        return new Unknown(code.substring(0, slash), Unknown.Kind.valueOf(code.substring(slash + 1)));
    }

    static Provenance readProvenance(PlainFields fields) {
        return fields.has("source") ? Provenance.verified(fields.text("source")) : Provenance.declared();
    }
}
