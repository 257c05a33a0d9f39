package uk.answerable.gateway.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.federation.Operation;
import uk.answerable.federation.ResponseError;
import uk.answerable.federation.Supergraph;

class AdmissionTest {

    private static final Bounds SMALL = new Bounds(4, 3, 3, 2, 40, 100, 10);
    private static final Supergraph SUPERGRAPH = supergraph();

    record Someone(String caller) implements Admission.Asker {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { desk(code: 1) { parent { parent { parent { name } } } } }                  | depth       | 5     | 4
        { a: staff b: staff c: staff d: staff }                                      | aliases     | 4     | 3
        { desk(code: 1) { a: name b: name ... on Desk { c: name d: name } } }        | aliases     | 4     | 3
        { desk(code: 1) { parent { a: name b: name } } x: desk(code: 1) { name } y: desk(code: 2) { name } z: desk(code: 3) { name } } | aliases | 4 | 3
        { staff figures ledger trail }                                               | root_fields | 4     | 3
        { staff @skip(if: false) @include(if: true) figures @skip(if: true) }        | directives  | 3     | 2
        { desks(first: 100) { nodes { code name } } }                                | cost        | 101   | 100
        { desks(first: 50) { nodes { code parent { name } } } }                      | cost        | 101   | 100
        { desk(code: 1) { drawers { drawers { name } } } }                           | cost        | 111   | 100
        """)
    void eachLimitIsNamedWithTheValueAndTheAllowedValue(String document, String limit, long value, long allowed) {
        assertThat(refusals(document, Map.of()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.extensions())
                        .containsEntry("code", "LIMIT_EXCEEDED")
                        .containsEntry("limit", limit)
                        .containsEntry("value", value)
                        .containsEntry("allowed", allowed));
    }

    @Test
    void whatIsWithinTheLimitsIsAdmitted() {
        assertThat(refusals("{ desks(first: 98) { nodes { code name } pageInfo { endCursor } } staff }", Map.of()))
                .isEmpty();
    }

    @Test
    void aConnectionNeedsToSayHowMany() {
        assertThat(refusals("{ desks { nodes { code } } }", Map.of()))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("FIRST_MISSING");
                    assertThat(refusal.message()).contains("desks").contains("first");
                });
    }

    @Test
    void aBoundByVariableCountsByItsValue() {
        var document = "query($n: Int) { desks(first: $n) { nodes { code } } }";
        assertThat(refusals(document, Map.of("n", 5))).isEmpty();
        assertThat(refusals(document, Map.of("n", 500))).singleElement().returns("LIMIT_EXCEEDED", ResponseError::code);
        assertThat(refusals(document, Map.of())).singleElement().returns("FIRST_MISSING", ResponseError::code);
    }

    @Test
    void listsInListsMultiplyAndNeverOverflow() {
        var nested = "drawers { ".repeat(30) + "name" + " }".repeat(30);
        var deep = new Bounds(100, 3, 3, 2, 100, Long.MAX_VALUE - 1, 1_000_000_000);
        assertThat(refusals("{ desk(code: 1) { " + nested + " } }", Map.of(), new Admission(deep, null)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.extensions()).containsEntry("value", Long.MAX_VALUE));
    }

    @Test
    void fragmentsThatMultiplyAreRefusedWithoutBeingSpreadInFull() {
        var document = new StringBuilder("{ desk(code: 1) { ...f0 } }");
        for (int i = 0; i < 60; i++) {
            document.append(
                    " fragment f%d on Desk { a: parent { ...f%d } b: parent { ...f%d } }".formatted(i, i + 1, i + 1));
        }
        document.append(" fragment f60 on Desk { name }");
        assertThat(refusals(document.toString(), Map.of()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.extensions())
                        .containsEntry("limit", "fields")
                        .containsEntry("value", 80L)
                        .containsEntry("allowed", 40L));
    }

    @Test
    void aMutationCostsMoreThanAQuery() {
        var asked = new Admission(new Bounds(9, 9, 9, 9, 9, 10, 10), null);
        assertThat(refusals("mutation { rename(code: 1, name: \"a\") { code } }", Map.of(), asked))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.extensions()).containsEntry("value", 11L));
    }

    @Test
    void aCallerWhoHasUsedUpTheQuotaIsToldWhenToComeAgainAndOthersAreNotHeldUp() {
        var admission = new Admission(null, new Quota(10, 100));
        var document = "{ desks(first: 3) { nodes { code } } }";
        assertThat(refusals(document, Map.of(), admission, "a")).isEmpty();
        assertThat(refusals(document, Map.of(), admission, "a")).isEmpty();
        assertThat(refusals(document, Map.of(), admission, "a")).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("RATE_LIMITED");
            assertThat(refusal.extensions()).containsEntry("allowed", 10L).containsEntry("value", 4L);
            assertThat((Long) refusal.extensions().get("retryAfterSeconds")).isBetween(1L, 60L);
        });
        assertThat(refusals(document, Map.of(), admission, "b")).isEmpty();
    }

    @Test
    void tokensAreCountedWithoutBlanksAndCommas() {
        assertThat(Limit.tokens("{ a, b # c\n }")).isEqualTo(4);
    }

    private static List<ResponseError> refusals(String document, Map<String, Object> variables) {
        return refusals(document, variables, new Admission(SMALL, null));
    }

    private static List<ResponseError> refusals(String document, Map<String, Object> variables, Admission admission) {
        return refusals(document, variables, admission, "somebody");
    }

    private static List<ResponseError> refusals(
            String document, Map<String, Object> variables, Admission admission, String caller) {
        var parsed = Parser.parse(document);
        var definition =
                parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        return admission.refusals(
                new Operation(SUPERGRAPH.apiSchema(), parsed, definition, variables, new Someone(caller)));
    }

    private static Supergraph supergraph() {
        try (var file = AdmissionTest.class.getResourceAsStream("/fixture/supergraph.graphql")) {
            return Supergraph.parse(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
