package uk.answerable.kernel.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import uk.answerable.kernel.access.Scope;

/** The architecture's rules (docs/architecture.md), the same for every service. */
public final class HouseRules {

    private HouseRules() {}

    /**
     * Checks the main classes below a service's root package.
     *
     * @param root {@code uk.answerable.meetings}
     */
    public static void check(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        rulesAreFreeOfFramework(classes);
        rulesKnowNoStoreAndNoApi(classes);
        storesKnowNoApi(classes);
        servicesKnowOnlyTheKernel(classes, root);
        storesTakeTheCallersScopeFirst(classes);
    }

    private static void rulesAreFreeOfFramework(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.vertx..",
                        "jakarta..",
                        "org.hibernate..",
                        "org.eclipse.microprofile..",
                        "org.apache.kafka..",
                        "com.fasterxml.jackson..",
                        "graphql..",
                        "java.sql..",
                        "javax.sql..")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void rulesKnowNoStoreAndNoApi(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..store..", "..api..")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void storesKnowNoApi(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.answerable..api..")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void servicesKnowOnlyTheKernel(JavaClasses classes, String root) {
        classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(othersThan(root))
                .check(classes);
    }

    private static void storesTakeTheCallersScopeFirst(JavaClasses classes) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Store")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(new ArchCondition<JavaMethod>("take the caller's scope first") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var parameters = method.getRawParameterTypes();
                        var scoped =
                                !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Scope.class);
                        events.add(new SimpleConditionEvent(
                                method, scoped, method.getFullName() + " does not take the caller's scope first"));
                    }
                })
                .allowEmptyShould(true)
                .check(classes);
    }

    private static String[] othersThan(String root) {
        return Stream.of(
                        "uk.answerable.meetings",
                        "uk.answerable.performance",
                        "uk.answerable.complaints",
                        "uk.answerable.gateway",
                        "uk.answerable.federation",
                        "uk.answerable.portal",
                        "uk.answerable.deploy")
                .filter(other -> !other.equals(root))
                .map(other -> other + "..")
                .toArray(String[]::new);
    }
}
