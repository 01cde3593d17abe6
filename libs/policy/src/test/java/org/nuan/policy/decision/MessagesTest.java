package org.nuan.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuan.policy.amount.StepCode;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.pack.Catalogue;
import org.nuan.policy.pack.ExitCause;
import org.nuan.policy.pack.Grade;
import org.nuan.policy.pack.Pay;
import org.nuan.policy.pack.PriceGroup;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.SpecialAid;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Unknown;

/** Every code that a decision can contain has a text in both languages. */
class MessagesTest {

    private static Stream<String> keys() {
        return Stream.of(
                        of("outcome", DecisionOutcome.values()),
                        of("scheme", Scheme.values()),
                        of("rung", Rung.values()),
                        of("pay", Pay.values()),
                        of("field", SpecialAid.Field.values()),
                        of("code", ExitCause.values()),
                        of("code", PriceGroup.values()),
                        of("answer", Answer.values()),
                        family("reason", Reason.class),
                        family("step", StepCode.class),
                        of("use", ItemUse.Use.values()),
                        of("counts", MemberUse.CountReason.values()),
                        of("relation", Relation.values()),
                        of("attribute", Attribute.values()),
                        of("schooling", Schooling.values()),
                        of("disability", Disability.Kind.values()),
                        of("income", IncomeType.values()),
                        of("code", IncomeType.values()),
                        of("property", PropertyKind.values()),
                        of("expenditure", Expenditure.Kind.values()),
                        of("missing", Unknown.Kind.values()),
                        of("grade", Grade.values()),
                        Catalogue.ALL.stream().map(key -> "parameter." + key.name()))
                .flatMap(group -> group);
    }

    private static Stream<String> of(String group, Enum<?>... codes) {
        return Stream.of(codes).map(code -> group + "." + code.name());
    }

    /** The codes of every enum of the library that belongs to the family. */
    private static Stream<String> family(String group, Class<?> family) {
        return classes()
                .filter(type -> type.isEnum() && family.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(code -> group + "." + ((Enum<?>) code).name());
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Reason.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<Class<?>> found = files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .<Class<?>>map(MessagesTest::load)
                        .toList();
                return found.stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasAText(String language) {
        Messages messages = Messages.in(Locale.of(language));
        assertThat(keys().filter(key -> messages.find(key).isEmpty()).toList()).isEmpty();
    }

    @Test
    void aCodeBelongsToOneFamilyOnly() {
        assertThat(family("reason", Reason.class).toList())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
        assertThat(family("step", StepCode.class).toList())
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.in(Locale.CHINESE).all().keySet())
                .isEqualTo(Messages.in(Locale.ENGLISH).all().keySet());
    }
}
