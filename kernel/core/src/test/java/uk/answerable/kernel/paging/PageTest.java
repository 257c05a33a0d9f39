package uk.answerable.kernel.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;

class PageTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, 1000})
    void pageSizesOutOfRangeAreRefused(int first) {
        assertThat(PageRequest.of(first, null))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst())
                                .hasFieldOrPropertyWithValue("code", ProblemCode.FIRST_OUT_OF_RANGE));
    }

    @Test
    void aCursorComesBackAsItWasGiven() {
        var given = Cursor.of("2020-03-16", 7);

        assertThat(Cursor.parse(given.text())).isEqualTo(Outcome.done(given));
        assertThat(PageRequest.of(null, "not a cursor!")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theCursorOfAnotherListIsRefused() {
        var given = Cursor.of("2020-03-16", 7);

        assertThat(given.read(2, key -> LocalDate.parse(key.getFirst())))
                .isEqualTo(Outcome.done(LocalDate.of(2020, 3, 16)));
        assertThat(given.read(1, List::getFirst)).isEqualTo(Cursor.refusal());
        assertThat(given.read(2, key -> Integer.valueOf(key.getFirst()))).isEqualTo(Cursor.refusal());
        assertThat(given.read(2, key -> LocalDate.parse(key.getLast()))).isEqualTo(Cursor.refusal());
        assertThat(given.read(2, key -> UUID.fromString(key.getLast()))).isEqualTo(Cursor.refusal());
    }

    @Test
    void theExtraRowOnlyTellsThatMoreFollow() {
        var request = new PageRequest(2, Optional.empty());

        var page = Page.cut(List.of(1, 2, 3), request, Cursor::of);

        assertThat(page.nodes()).containsExactly(1, 2);
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(true, Cursor.of(2).text()));
        assertThat(Page.cut(List.<Integer>of(), request, Cursor::of).pageInfo()).isEqualTo(new PageInfo(false, null));
    }
}
