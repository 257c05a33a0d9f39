package uk.answerable.meetings.convention.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.meetings.convention.store.ConventionsFile;

class ConventionsTest {

    private static final Conventions CONVENTIONS = ConventionsFile.read();

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2019/20, Q3 2019/20",
        "2020-03-31, 2019/20, Q4 2019/20",
        "2020-04-01, 2020/21, Q1 2020/21",
        "1999-06-30, 1999/00, Q1 1999/00"
    })
    void aDayHasItsFinancialYearAndQuarter(LocalDate day, String year, String quarter) {
        assertThat(CONVENTIONS.fiscalLabel("warwickshire", "year", day)).contains(year);
        assertThat(CONVENTIONS.fiscalLabel("warwickshire", "quarter", day)).contains(quarter);
    }

    @Test
    void whatNoSourceShowsIsNotMadeUp() {
        assertThat(CONVENTIONS.fiscalLabel("cheshire", "quarter", LocalDate.of(2020, 9, 8)))
                .isEmpty();
        assertThat(CONVENTIONS.of("kent", LocalDate.of(2020, 9, 8))).isEmpty();
    }

    @Test
    void officesCallThePrivatePartTheirOwnName() {
        var day = LocalDate.of(2020, 9, 8);

        assertThat(CONVENTIONS.of("warwickshire", day))
                .filteredOn(convention -> convention.key().equals("private part"))
                .singleElement()
                .satisfies(convention -> assertThat(convention.value()).isEqualTo("Exempt items"));
        assertThat(CONVENTIONS.of("cheshire", day))
                .filteredOn(convention -> convention.key().equals("private part"))
                .singleElement()
                .satisfies(convention -> assertThat(convention.value()).isEqualTo("Part 2"));
    }

    private static Convention term(String value, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        return new Convention("f", "o", ConventionKind.TERM, "k", value, starts, ends, "s");
    }

    @Test
    void aNameMayChangeButNotOnOneDay() {
        var first = term("a", null, LocalDate.of(2020, 3, 31));

        assertThat(new Conventions(List.of(first, term("b", LocalDate.of(2020, 4, 1), null)))
                        .of("f", LocalDate.of(2020, 4, 1)))
                .singleElement()
                .satisfies(convention -> assertThat(convention.value()).isEqualTo("b"));
        assertThatThrownBy(() -> new Conventions(List.of(first, term("b", LocalDate.of(2020, 3, 31), null))))
                .hasMessageContaining("k of o, f");
    }
}
