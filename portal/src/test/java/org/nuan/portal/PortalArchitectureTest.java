package org.nuan.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The portal shows and asks; it decides and stores nothing. */
class PortalArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.nuan.portal");

    private static void separate(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(PORTAL);
    }

    @Test
    void whatPagesShowKnowsNoPageAndNoService() {
        separate("..portal.application..", "..portal.adapter..");
    }

    @Test
    void clientsKnowNoPage() {
        separate("..portal.adapter.out..", "..portal.adapter.in..");
    }

    @Test
    void nothingOfAServiceIsInside() {
        separate("org.nuan.portal..", "org.nuan.runtime..", "org.nuan.policy..", "com.mongodb..", "java.sql..");
    }
}
