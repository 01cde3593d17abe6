package org.nuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * The shape that every service has. Each rule fails if it matches nothing, so that a renamed package cannot switch it
 * off.
 */
public final class ArchitectureRules {

    private static final Set<String> VAGUE = Set.of("Util", "Utils", "Helper", "Manager", "Impl");
    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.YearMonth");

    private ArchitectureRules() {}

    /** Checks a service that has domain, application and adapter packages under that root. */
    public static void checkService(String root) {
        JavaClasses code = production(root);
        layers(root).forEach(rule -> rule.check(code));
        checkTaste(code);
    }

    /** Checks what holds for every module. */
    public static void checkModule(String root) {
        checkTaste(production(root));
    }

    private static JavaClasses production(String root) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (code.isEmpty()) {
            throw new AssertionError("no class under " + root);
        }
        return code;
    }

    private static List<ArchRule> layers(String root) {
        return List.of(
                classes()
                        .that()
                        .resideInAPackage(root + ".domain..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".domain..",
                                "org.nuan.kernel..",
                                "org.nuan.policy..",
                                "java..",
                                "org.jspecify..")
                        .because("the domain knows the law and the kernel, no framework"),
                noClasses()
                        .that()
                        .resideInAPackage(root + ".application..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".adapter..")
                        .because("use cases name what they need; adapters fit themselves to it"),
                noClasses()
                        .that()
                        .resideInAPackage(root + ".adapter.in..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".adapter.out..")
                        .because("what comes in reaches the stores through a use case"),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat(otherServices(root))
                        .because("no service sees another one's code"));
    }

    private static DescribedPredicate<JavaClass> otherServices(String root) {
        Set<String> shared =
                Set.of(root, "org.nuan.kernel", "org.nuan.policy", "org.nuan.contracts", "org.nuan.runtime");
        return DescribedPredicate.describe(
                "belong to another service",
                type -> type.getPackageName().startsWith("org.nuan.")
                        && shared.stream()
                                .noneMatch(own -> type.getPackageName().equals(own)
                                        || type.getPackageName().startsWith(own + ".")));
    }

    private static void checkTaste(JavaClasses code) {
        classes()
                .should(new NamedForWhatTheyAre(VAGUE))
                .because("a vague name hides what a class is for")
                .check(code);
        noClasses()
                .should()
                .callMethodWhere(bareNow())
                .because("time is injected as a Clock")
                .check(code);
    }

    private static DescribedPredicate<JavaMethodCall> bareNow() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && TIME.contains(call.getTargetOwner().getName()));
    }
}
