package uk.answerable.portal.search.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.PageInfo;
import uk.answerable.portal.search.rules.SearchAnswer.Force;
import uk.answerable.portal.search.rules.SearchAnswer.Found;
import uk.answerable.portal.search.rules.SearchAnswer.Hit;
import uk.answerable.portal.search.rules.SearchAnswer.Meeting;

class SearchViewTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 28);
    private static final Meeting MEETING = new Meeting("WK-PAM-2020-01-28", "Accountability meeting", DAY);

    @ParameterizedTest
    @CsvSource({
        "UNANSWERED_ASK,/forces/warwickshire/scrutiny",
        "DEEP_DIVE,/forces/warwickshire/scrutiny#dives",
        "TOPIC,/meetings/WK-PAM-2020-01-28#topics",
        "MINUTES,/meetings/WK-PAM-2020-01-28",
    })
    void whatIsFoundLeadsToItsPage(String kind, String address) {
        assertThat(view(kind, MEETING).hits().getFirst().address()).isEqualTo(address);
    }

    @Test
    void whatIsFoundSaysWhereItStands() {
        assertThat(view("MINUTES", MEETING).hits().getFirst().where())
                .isEqualTo("Warwickshire Police; Accountability meeting, 28 January 2020");
        assertThat(view("DEEP_DIVE", null).hits().getFirst().where()).isEqualTo("Warwickshire Police; 28 January 2020");
        assertThat(view("DEEP_DIVE", null).hits().getFirst().kind()).isEqualTo("Deep dive");
    }

    @Test
    void theFormRemembersWhatWasChosen() {
        assertThat(view("MINUTES", null).forces())
                .extracting(SearchView.Choice::chosen)
                .containsExactly(true);
        assertThat(view("MINUTES", null).next()).isEqualTo("/search?q=violence&force=warwickshire&after=abc");
    }

    private static SearchView view(String kind, @Nullable Meeting meeting) {
        var hit = new Hit(kind, "Violence", "", null, DAY, "warwickshire", meeting);
        return SearchView.of(
                Wanted.of("violence", "warwickshire", null, null, null),
                new Given<>(
                        new SearchAnswer(
                                new Found(List.of(hit), new PageInfo(true, "abc")),
                                List.of(new Force("warwickshire", "Warwickshire Police"))),
                        Set.of()));
    }
}
