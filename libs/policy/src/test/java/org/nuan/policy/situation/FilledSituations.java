package org.nuan.policy.situation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;

/** Situations in which every field of every record is filled in, whatever fields there are; the same for the same seed. */
final class FilledSituations {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Random random;
    private int members;

    FilledSituations(long seed) {
        this.random = new Random(seed);
    }

    Situation next() {
        members = 0;
        return (Situation) value("", Situation.class);
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType of) {
            Type item = of.getActualTypeArguments()[0];
            List<Object> items = new ArrayList<>(List.of(value(name, item), value(name, item)));
            return of.getRawType() == Set.class ? Set.copyOf(items) : items;
        }
        return switch (type) {
            case Class<?> c when c == String.class -> name.equals("memberId") ? "m0" : "t" + random.nextInt(1000);
            case Class<?> c when c == int.class -> 1 + random.nextInt(4);
            case Class<?> c when c == boolean.class -> random.nextBoolean();
            case Class<?> c when c == Money.class -> Money.ofFen(random.nextLong(1_000_000));
            case Class<?> c when c == LocalDate.class -> day(name);
            case Class<?> c when c == BenefitMonth.class -> BenefitMonth.of(2025, 1 + random.nextInt(12));
            case Class<?> c when c == RegionCode.class -> RegionCode.of("99010" + random.nextInt(10));
            case Class<?> c when c == Disability.class -> new Disability(Disability.Kind.MENTAL, 1 + random.nextInt(4));
            case Class<?> c
            when c == Provenance.class -> random.nextBoolean() ? Provenance.declared() : Provenance.verified("tax");
            case Class<?> c when c == Member.class -> member((Member) record(c));
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
            case Class<?> c when c.isRecord() -> record(c);
            default -> throw new IllegalStateException("say here how to fill in a " + type);
        };
    }

    private LocalDate day(String name) {
        return name.equals("applicationDate") ? DAY : DAY.minusDays(random.nextInt(9_000));
    }

    private Member member(Member filled) {
        Relation relation = members == 0 ? Relation.APPLICANT : Relation.PARENT;
        return new Member(
                "m" + members++,
                filled.birthDate(),
                relation,
                filled.disability(),
                filled.schooling(),
                filled.absence(),
                filled.attributes());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
