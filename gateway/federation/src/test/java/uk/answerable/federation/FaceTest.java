package uk.answerable.federation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The module's face stays small, and knows no framework and no service. */
class FaceTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.answerable.federation");

    @Test
    void itStandsOnGraphQlJavaAndJacksonOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "uk.answerable.federation",
                        "java..",
                        "graphql..",
                        "com.fasterxml.jackson..",
                        "org.slf4j..",
                        "org.jspecify..")
                .check(MODULE);
    }

    @Test
    void itsFaceIsThis() {
        assertThat(MODULE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Supergraph",
                        "SupergraphException",
                        "Planner",
                        "Plan",
                        "PlanningException",
                        "Executor",
                        "SubgraphTransport",
                        "SubgraphRequest",
                        "SubgraphResponse",
                        "FederationGateway",
                        "GraphQlRequest",
                        "GraphQlResponse",
                        "GatewayOptions",
                        "ResponseError",
                        "Access",
                        "Operation",
                        "OperationRule");
    }
}
