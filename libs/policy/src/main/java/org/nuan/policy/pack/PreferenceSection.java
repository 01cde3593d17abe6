package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Preference.Method;

/** Reads the classes of people who get more. */
final class PreferenceSection extends Section<Preference> {

    private static final ParameterType<Method> METHOD = new ParameterType.OneOf<>(Method.class);
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(1, 500);
    private static final ParameterType<Money> AMOUNT = new ParameterType.Amount();

    PreferenceSection() {
        super("preferences", List.of("name", "method", "percent", "amount", "when"));
    }

    @Override
    Optional<Preference> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Method> method = row.required("method", METHOD.allowed()).flatMap(METHOD::read);
        boolean fixed = method.isPresent() && method.get() == Method.ADD_AMOUNT;
        Optional<Integer> percent = fixed
                ? Optional.of(0)
                : row.required("percent", PERCENT.allowed()).flatMap(PERCENT::read);
        Optional<Money> amount =
                fixed ? row.required("amount", AMOUNT.allowed()).flatMap(AMOUNT::read) : Optional.of(Money.ZERO);
        Optional<Conditions> when =
                row.required("when", ConditionReader.ALLOWED).flatMap(ConditionReader::read);
        row.optional(fixed ? "percent" : "amount").ifPresent(PreferenceSection::refuse);
        if (name.isEmpty() || method.isEmpty() || percent.isEmpty() || amount.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Preference(id, name.get(), method.get(), percent.get(), amount.get(), when.get(), validity));
    }

    private static void refuse(YamlValue field) {
        field.report(PackError.Kind.UNKNOWN_FIELD, "allowed: an amount with ADD_AMOUNT, per cent with the others");
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "name", PackSchema.texts(),
                "method", METHOD.schema(),
                "percent", PERCENT.schema(),
                "amount", AMOUNT.schema(),
                "when", ConditionReader.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "method", "when");
    }
}
