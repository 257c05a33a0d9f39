package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchIndex;

/** Of a word that occurs everywhere the newest are ranked; a search that is narrowed finds the older ones. */
@QuarkusTest
@MeetingsParts
class SearchOfManyIT {

    private static final LocalDate NEWEST = LocalDate.of(2009, 12, 28);
    private static final int OPEN = 600;

    @Inject
    Sessions sessions;

    @Inject
    SearchIndex index;

    private final List<Passage> passages = new ArrayList<>();

    /** One a day, and as many again that are the panel's own, each newer than any of the open ones. */
    @BeforeEach
    void write() throws Throwable {
        IntStream.range(0, OPEN).forEach(day -> {
            passages.add(passage(Reach.OPEN, NEWEST.minusDays(day), day == OPEN - 1 ? "sardonyx" : ""));
            passages.add(passage(
                    Reach.of(
                            MatrixFile.get(),
                            "AgendaItem",
                            "note",
                            Place.ofBody("private-panel", "warwickshire", "warwickshire-pcp")),
                    NEWEST.plusDays(day + 1),
                    ""));
        });
        VertxContextSupport.subscribeAndAwait(() -> sessions.write(session -> index.replace(session, passages)));
    }

    @AfterEach
    void takeAway() throws Throwable {
        var subjects = passages.stream().map(Passage::subject).toList();
        VertxContextSupport.subscribeAndAwait(() -> sessions.write(session -> index.remove(session, subjects)));
    }

    private static Passage passage(Reach reach, LocalDate dated, String more) {
        return new Passage(
                SearchKind.MINUTES,
                UUID.randomUUID(),
                null,
                reach,
                "warwickshire",
                "warwickshire-pcp",
                dated,
                null,
                "Heliodor",
                more);
    }

    private static JsonPath search(String text, String more, @Nullable String after) {
        var variables = new HashMap<String, Object>();
        variables.put("text", text);
        variables.put("after", after);
        return Graph.anonymous().ask("""
                query($text: String!, $after: String) { search(text: $text, after: $after, first: 100 %s) {
                  nodes { id date } pageInfo { hasNextPage endCursor } newestOnly } }
                """.formatted(more), variables);
    }

    private static List<String> days(String text, String more) {
        var days = new ArrayList<String>();
        String after = null;
        do {
            var page = search(text, more, after);
            days.addAll(page.getList("data.search.nodes.date"));
            after = page.getBoolean("data.search.pageInfo.hasNextPage")
                    ? page.getString("data.search.pageInfo.endCursor")
                    : null;
        } while (after != null);
        return days;
    }

    @Test
    void theNewestOfManyAreRankedAndNobodyElsesCrowdThemOut() {
        assertThat(days("heliodor", ""))
                .hasSize(500)
                .doesNotHaveDuplicates()
                .startsWith(NEWEST.toString())
                .endsWith(NEWEST.minusDays(499).toString());
        assertThat(search("heliodor", "", null).getBoolean("data.search.newestOnly"))
                .isTrue();
    }

    @Test
    void olderOnesAreFoundByMoreWordsOrEarlierDays() {
        var oldest = NEWEST.minusDays(OPEN - 1);

        assertThat(days("heliodor sardonyx", "")).containsExactly(oldest.toString());
        assertThat(days("heliodor", ", to: \"%s\"".formatted(oldest.plusDays(1))))
                .containsExactly(oldest.plusDays(1).toString(), oldest.toString());
        assertThat(search("sardonyx", "", null).getBoolean("data.search.newestOnly"))
                .isFalse();
        assertThat(days("heliodor sardonyx", ", force: \"warwickshire\", kinds: [MINUTES]"))
                .hasSize(1);
        assertThat(days("heliodor sardonyx", ", force: \"cheshire\"")).isEmpty();
    }

    @Test
    void wordsThatOnlyExcludeFindNothing() {
        assertThat(days("-sardonyx", "")).isEmpty();
        assertThat(days("heliodor or -sardonyx", "")).isEmpty();
        assertThat(days("heliodor -sardonyx", "")).hasSize(500);
    }
}
