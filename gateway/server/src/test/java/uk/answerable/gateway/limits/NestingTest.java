package uk.answerable.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        a                                   | 0
        { a }                               | 1
        { a(b: [{ c: 1 }]) { d } }          | 4
        } } { a }                           | 1
        { a(b: "[[[ \\" {{{") }           | 2
        { a(b: \"""[[[ " \\\""" {{{\""") }    | 2
        { a(b: "") { c } }                  | 2
        { a(b: "[[[                         | 2
        { a } # {{{                         | 1
        """)
    void bracketsCountWhereTheyAreBrackets(String document, int levels) {
        assertThat(Nesting.of(document)).isEqualTo(levels);
    }

    @Test
    void aCommentEndsWithItsLine() {
        assertThat(Nesting.of("# {{{\n{ a }\r# {{\n")).isEqualTo(1);
        assertThat(Nesting.of("{ a(b: \"[[\n{{")).isEqualTo(4);
    }
}
