package org.bulletinfacts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which room may look into which. */
class ArrowsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bulletinfacts");

    @Test
    void theEngineKnowsNoDomain() {
        noClasses()
                .that()
                .resideInAPackage("..bulletinfacts.text..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "of other rooms",
                        c -> c.getPackageName().startsWith("org.bulletinfacts.")
                                && !c.getPackageName().startsWith("org.bulletinfacts.text")))
                .check(CLASSES);
    }

    @Test
    void noRoomsInACircle() {
        slices().matching("org.bulletinfacts.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void extractionDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..number..",
                        "..time..",
                        "..figure..",
                        "..actor..",
                        "..quote..",
                        "..event..",
                        "..observation..",
                        "..tagger..",
                        "..extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.nio.file..", "org.springframework..", "org.duckdb..")
                .check(CLASSES);
    }

    @Test
    void theRoomsStandOnEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("org.bulletinfacts.cli..")
                .layer("job")
                .definedBy("org.bulletinfacts.job..")
                .layer("storage")
                .definedBy("org.bulletinfacts.warehouse..", "org.bulletinfacts.publish..")
                .layer("evaluation")
                .definedBy("org.bulletinfacts.evaluate..", "org.bulletinfacts.train..")
                .layer("extraction")
                .definedBy("org.bulletinfacts.extract..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("storage")
                .mayOnlyBeAccessedByLayers("cli", "job")
                .whereLayer("evaluation")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("extraction")
                .mayOnlyBeAccessedByLayers("cli", "job", "storage", "evaluation")
                .check(CLASSES);
    }
}
