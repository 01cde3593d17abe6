package org.nuan.policy.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuan.policy.amount.Step;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.pack.DisabilityClass;
import org.nuan.policy.pack.OneOffSubsidy;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.PersonClass;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.pack.Remedy;
import org.nuan.policy.pack.SinglePerson;
import org.nuan.policy.pack.Texts;
import org.nuan.policy.pack.Tier;
import org.nuan.policy.pack.Validity;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.rule.Value;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.SituationMap;

/** Writes a decision as plain data. The names are a stored format: add, never rename. */
final class DecisionMap {

    /** Raised when the format changes so that an old reader would misread it. */
    static final long FORMAT = 1;

    private DecisionMap() {}

    static Map<String, Object> of(Decision decision) {
        return map(
                "format", FORMAT,
                "scheme", decision.scheme().name(),
                "benefitMonth", decision.situation().benefitMonth().toString(),
                "outcome", decision.outcome().name(),
                "totalFen", decision.total().fen(),
                "persons", (long) decision.persons(),
                "reasons", decision.reasons().stream().map(Reason::name).toList(),
                "missingFacts", decision.missingFacts(),
                "pack", pack(decision.pack()),
                "parameters",
                        decision.parameters().stream()
                                .map(DecisionMap::parameter)
                                .toList(),
                "situation", SituationMap.of(decision.situation()),
                "members", decision.members().stream().map(DecisionMap::member).toList(),
                "incomes", decision.incomes().stream().map(DecisionMap::income).toList(),
                "receipts",
                        decision.receipts().stream().map(DecisionMap::receipt).toList(),
                "properties",
                        decision.properties().stream()
                                .map(DecisionMap::property)
                                .toList(),
                "expenditures",
                        decision.expenditures().stream()
                                .map(DecisionMap::expenditure)
                                .toList(),
                "evaluation", evaluation(decision.evaluation()),
                "steps", decision.steps().stream().map(DecisionMap::step).toList(),
                "remedies",
                        decision.remedies().stream().map(DecisionMap::remedy).toList());
    }

    private static Map<String, Object> pack(PackReference pack) {
        return map(
                "id", pack.id(),
                "version", (long) pack.version(),
                "region", pack.region().value(),
                "title", texts(pack.title()),
                "demonstration", pack.demonstration());
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> map = map("name", parameter.key().name());
        map.putAll(value(parameter.inTrace()));
        map.putAll(validity(parameter.validity()));
        return map;
    }

    private static Map<String, Object> validity(Validity validity) {
        Map<String, Object> map = map(
                "inForceFrom", validity.inForceFrom().toString(),
                "appliesFrom", validity.appliesFrom().toString(),
                "source", validity.source(),
                "grade", validity.grade().name());
        if (!validity.isOpenEnded()) {
            map.put("appliesUntil", validity.appliesUntil().toString());
        }
        return map;
    }

    private static Map<String, Object> member(MemberUse use) {
        return map(
                "member", use.member().id(),
                "birthDate", use.member().birthDate().toString(),
                "relation", use.member().relation().name(),
                "disabilityKind", use.member().disability().kind().name(),
                "disabilityGrade", (long) use.member().disability().grade(),
                "schooling", use.member().schooling().name(),
                "absence", use.member().absence().name(),
                "attributes", use.member().attributes().stream().map(Enum::name).toList(),
                "counts", use.counts(),
                "reason", use.reason().name(),
                "evaluation", evaluation(use.evaluation()));
    }

    private static Map<String, Object> income(ItemUse<Income> use) {
        Map<String, Object> map = map(
                "member", use.item().memberId(),
                "kind", use.item().type().kind().name(),
                "type", use.item().type().name(),
                "monthlyFen", use.item().monthly().fen());
        return usage(map, use, use.item().provenance());
    }

    private static Map<String, Object> receipt(ItemUse<Receipt> use) {
        Map<String, Object> map = map(
                "member", use.item().memberId(),
                "type", use.item().type().name(),
                "month", use.item().month().toString(),
                "amountFen", use.item().amount().fen());
        return usage(map, use, use.item().provenance());
    }

    private static Map<String, Object> property(ItemUse<Property> use) {
        Map<String, Object> map = map(
                "member", use.item().memberId(),
                "kind", use.item().kind().name(),
                "amountFen", use.item().amount().fen(),
                "count", (long) use.item().count(),
                "area", (long) use.item().area(),
                "purpose", use.item().use().name());
        return usage(map, use, use.item().provenance());
    }

    private static Map<String, Object> expenditure(ItemUse<Expenditure> use) {
        Map<String, Object> map = map(
                "member", use.item().memberId(),
                "kind", use.item().kind().name(),
                "monthlyFen", use.item().monthly().fen());
        return usage(map, use, use.item().provenance());
    }

    private static Map<String, Object> usage(Map<String, Object> map, ItemUse<?> use, Provenance provenance) {
        switch (provenance) {
            case Provenance.Declared() -> map.put("provenance", "DECLARED");
            case Provenance.Verified(String source) -> {
                map.put("provenance", "VERIFIED");
                map.put("source", source);
            }
        }
        map.put("use", use.use().name());
        return map;
    }

    static Map<String, Object> evaluation(Evaluation evaluation) {
        Map<String, Object> map = map("rule", evaluation.ruleId());
        if (!evaluation.memberId().isEmpty()) {
            map.put("member", evaluation.memberId());
        }
        map.putAll(map(
                "article", evaluation.article(),
                "combination", evaluation.combination().name(),
                "answer", evaluation.answer().name(),
                "reason", evaluation.reason().name(),
                "facts", evaluation.facts().stream().map(DecisionMap::fact).toList(),
                "missing", evaluation.missing(),
                "parts",
                        evaluation.parts().stream().map(DecisionMap::evaluation).toList()));
        return map;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> map = map("code", step.code().name());
        if (!step.memberId().isEmpty()) {
            map.put("member", step.memberId());
        }
        step.namedClass().ifPresent(personClass -> map.put("class", personClass(personClass)));
        map.put("operands", step.operands().stream().map(DecisionMap::fact).toList());
        map.put("formula", step.formula());
        map.put("resultFen", step.result().fen());
        map.put("partOfTotal", step.partOfTotal());
        return map;
    }

    private static Map<String, Object> personClass(PersonClass personClass) {
        Map<String, Object> map = map("id", personClass.id(), "name", texts(personClass.name()));
        switch (personClass) {
            case Preference preference -> map.putAll(preference(preference));
            case Tier tier -> map.put("amountFen", tier.amount().fen());
            case DisabilityClass disability ->
                map.put("household", disability.standing().name());
            case OneOffSubsidy subsidy -> {}
            case SinglePerson single ->
                map.putAll(map("method", single.method().name(), "percent", (long) single.percent()));
        }
        map.putAll(validity(personClass.validity()));
        return map;
    }

    private static Map<String, Object> preference(Preference preference) {
        Map<String, Object> map = map("method", preference.method().name(), "percent", (long) preference.percent());
        if (preference.method() == Preference.Method.ADD_AMOUNT) {
            map.put("amountFen", preference.amount().fen());
        }
        return map;
    }

    private static Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> map = map("id", remedy.id(), "name", texts(remedy.name()));
        remedy.limit().ifPresent(limit -> {
            map.put("within", (long) limit.within());
            map.put("unit", limit.unit().name());
        });
        map.putAll(validity(remedy.validity()));
        return map;
    }

    private static Map<String, Object> texts(Texts texts) {
        return map("zh", texts.zh(), "en", texts.en());
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> map = map("name", fact.name());
        map.putAll(value(fact.value()));
        return map;
    }

    private static Map<String, Object> value(Value value) {
        return switch (value) {
            case Value.Amount amount -> map("valueFen", amount.money().fen());
            case Value.Count count -> map("value", count.count());
            case Value.Flag flag -> map("value", flag.flag());
            case Value.Text text -> map("value", text.text());
            case Value.Codes codes -> map("value", List.copyOf(codes.codes()));
        };
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
