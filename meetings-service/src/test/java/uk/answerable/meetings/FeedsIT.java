package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Tokens;

/** Feeds tell what is public, as it is now, and give no sign of the rest. */
@QuarkusTest
@MeetingsParts
class FeedsIT {

    private static final String PANEL = "/api/v1/bodies/warwickshire-pcp/";
    private static final String OPARL = "/api/v1/oparl";

    private static final String PRIVATE_NOTES = """
        UPDATE agenda_item SET note = %s WHERE part = 'PRIVATE'
            AND meeting_id IN (SELECT id FROM meeting WHERE body_code = 'warwickshire-pcp')
        """;

    @Inject
    Sessions sessions;

    /** Other tests share the database. */
    @AfterEach
    void takeMeetingsOfTheFutureAway() {
        write(
                "DELETE FROM agenda_item WHERE meeting_id IN (SELECT id FROM meeting WHERE reference LIKE"
                        + " 'WK-PCP-2031-%')",
                Map.of());
        write("DELETE FROM meeting WHERE reference LIKE 'WK-PCP-2031-%'", Map.of());
    }

    private static Response get(String path) {
        var response = given().get(path);
        assertThat(response.statusCode()).as(path + response.asString()).isEqualTo(200);
        return response;
    }

    private static JsonPath json(String path) {
        return get(path).jsonPath();
    }

    private static VEvent event(String body, UUID meeting) {
        return Biweekly.parse(get("/api/v1/bodies/" + body + "/calendar.ics").asString()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(meeting.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Every object of a list, page by page. */
    private static List<Map<String, Object>> all(String path) {
        var all = new ArrayList<Map<String, Object>>();
        @Nullable String next = path;
        while (next != null) {
            var page = json(next);
            all.addAll(page.getList("data"));
            var link = page.getString("links.next");
            next = link == null ? null : link.replaceFirst("^http://[^/]+", "");
        }
        return all;
    }

    private void write(String sql, Map<String, ?> parameters) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(session -> {
                var statement = session.createNativeQuery(sql);
                parameters.forEach(statement::setParameter);
                return statement.executeUpdate();
            }));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A meeting of the panel with one public item. */
    private UUID meeting(String reference, String heading) {
        var id = UUID.randomUUID();
        write("""
            INSERT INTO meeting (id, reference, body_code, body_kind, force_code, title, date, start_time, venue,
                virtual, state, record_type, access_rule, notes)
            VALUES (:id, :reference, 'warwickshire-pcp', 'POLICE_AND_CRIME_PANEL', 'warwickshire', 'Panel',
                DATE '2031-06-18', TIME '10:30', 'Shire Hall', false, 'AGENDA_PUBLISHED', 'agenda', '', '')
            """, Map.of("id", id, "reference", reference));
        write("""
            INSERT INTO agenda_item (id, meeting_id, number, sort_key, heading, part, kind, pages, paper, note,
                outcome) VALUES (:id, :meeting, '1', '0001', :heading, 'PUBLIC', 'report', '', 'the paper', '', '')
            """, Map.of("id", UUID.randomUUID(), "meeting", id, "heading", heading));
        return id;
    }

    @Test
    void aMeetingKeepsItsPlaceInCalendarsWhenItIsMovedCancelledAndTakenAway() {
        var id = meeting("WK-PCP-2031-06-18", "First");
        var before = event("warwickshire-pcp", id);

        write(
                "UPDATE meeting SET date = DATE '2031-06-25', original_date = date, moved_reason = 'election'"
                        + " WHERE id = :id",
                Map.of("id", id));
        var moved = event("warwickshire-pcp", id);
        write("UPDATE meeting SET state = 'CANCELLED' WHERE id = :id", Map.of("id", id));
        var cancelled = event("warwickshire-pcp", id);
        write("DELETE FROM agenda_item WHERE meeting_id = :id", Map.of("id", id));
        write("DELETE FROM meeting WHERE id = :id", Map.of("id", id));
        var gone = event("warwickshire-pcp", id);

        assertThat(before.getDateStart().getValue().toInstant()).isEqualTo("2031-06-18T09:30:00Z");
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo("2031-06-25T09:30:00Z");
        assertThat(moved.getDescription().getValue()).endsWith("election");
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(gone.getSequence().getValue())
                .isGreaterThan(cancelled.getSequence().getValue());
        assertThat(gone.getSummary().getValue()).isEqualTo("Withdrawn");
    }

    @Test
    void theFeedTellsOfAgendasPapersAndMinutes() {
        var xml = get(PANEL + "feed.atom").xmlPath();

        List<String> titles = xml.getList("feed.entry.title");
        assertThat(titles)
                .anyMatch(title -> title.startsWith("Agenda: "))
                .anyMatch(title -> title.startsWith("Paper: "))
                .anyMatch(title -> title.startsWith("Minutes: "));
        assertThat(xml.getString("feed.author.name")).isEqualTo("Warwickshire Police and Crime Panel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"warwickshire-pcp", "cheshire-sb"})
    void whatWasPublishedInOneMomentStandsInTheSameOrderEveryTime(String body) {
        var xml = get("/api/v1/bodies/" + body + "/feed.atom").xmlPath();
        List<String> ids = xml.getList("feed.entry.id");
        List<String> updated = xml.getList("feed.entry.updated");
        var together = ids.stream()
                .filter(id -> ids.contains(id + "#minutes"))
                .filter(id -> updated.get(ids.indexOf(id)).equals(updated.get(ids.indexOf(id + "#minutes"))))
                .toList();

        assertThat(together)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(ids.indexOf(id + "#minutes")).isEqualTo(ids.indexOf(id) - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/bodies/cheshire-sb/calendar.ics",
                "/api/v1/bodies/cheshire-sb/feed.atom",
                "/api/v1/bodies/cheshire-sb/open-data/agenda-items.csv",
                "/api/v1/oparl/bodies/cheshire/meetings"
            })
    void whoHasItIsNotSentItAgain(String path) {
        var first = get(path);
        var tag = first.header("ETag");

        var again = given().header("If-None-Match", tag).get(path);
        var other = given().header("If-None-Match", "\"another\"").get(path);

        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(other.statusCode()).isEqualTo(200);
        if (first.header("Last-Modified") != null) {
            assertThat(given().header("If-Modified-Since", first.header("Last-Modified"))
                            .get(path)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void aTokenOpensNothingMore() {
        for (var path : List.of(PANEL + "feed.atom", PANEL + "open-data/agenda-items.csv", PANEL + "calendar.ics")) {
            var member = given().auth().oauth2(Tokens.of("member")).get(path);

            assertThat(member.asString()).isEqualTo(get(path).asString());
        }
    }

    @Test
    void whatIsWrittenInAPrivateItemChangesNothing() {
        var paths = List.of(
                PANEL + "calendar.ics",
                PANEL + "feed.atom",
                PANEL + "open-data/agenda-items.csv",
                OPARL + "/bodies/warwickshire/agenda-items?limit=100",
                OPARL + "/bodies/warwickshire/meetings?limit=100&modified_since=2020-01-01T00:00:00Z");
        var before = paths.stream().map(path -> get(path).header("ETag")).toList();

        write(PRIVATE_NOTES.formatted("note || ' sesquipedalian'"), Map.of());

        assertThat(paths.stream().map(path -> get(path).header("ETag")).toList())
                .isEqualTo(before);
        write(PRIVATE_NOTES.formatted("replace(note, ' sesquipedalian', '')"), Map.of());
    }

    @Test
    void anItemThatBecomesPrivateIsTakenBackToItsPublicLine() {
        var id = meeting("WK-PCP-2031-06-19", "Contract with a supplier");
        var from = Instant.now();
        var list = OPARL + "/bodies/warwickshire/papers?limit=100&modified_since=" + from;
        assertThat(get(PANEL + "open-data/papers.csv").asString()).contains("Contract with a supplier");
        var readBefore = Instant.parse(json(OPARL + "/meetings/" + id).getString("modified"));

        write(
                "UPDATE agenda_item SET part = 'PRIVATE', exemption_regime = 'SCHEDULE_12A',"
                        + " exemption_provision = 'Part 1, paragraph 3' WHERE meeting_id = :id",
                Map.of("id", id));

        assertThat(get(PANEL + "open-data/papers.csv").asString()).doesNotContain("Contract with a supplier");
        var meeting = json(OPARL + "/meetings/" + id);
        assertThat(Instant.parse(meeting.getString("modified"))).isAfter(readBefore);
        assertThat(meeting.getString("agendaItem[0].name")).isEqualTo("Contract with a supplier");
        assertThat(meeting.getBoolean("agendaItem[0].public")).isFalse();
        assertThat(meeting.getString("agendaItem[0].'answerable:exemption'")).contains("paragraph 3");
        var item = meeting.getString("agendaItem[0].id");
        var paper = item.substring(item.lastIndexOf('/') + 1);
        assertThat(json(OPARL + "/papers/" + paper).getMap(""))
                .containsOnlyKeys("id", "type", "created", "modified", "deleted")
                .containsEntry("deleted", true)
                .containsEntry("type", "https://schema.oparl.org/1.1/Paper");
        assertThat(all(list)).extracting(one -> one.get("deleted")).contains(true);
        assertThat(all(OPARL + "/bodies/warwickshire/papers?limit=100"))
                .extracting(one -> one.get("deleted"))
                .containsOnlyNulls();
    }

    @Test
    void listsOfOparlJoinUpToTheWhole() {
        assertThat(json(OPARL).getString("oparlVersion")).isEqualTo("https://schema.oparl.org/1.1/");
        assertThat(json(OPARL + "/bodies").getList("data.shortName", String.class))
                .containsExactly("cheshire", "warwickshire", "west-mercia");
        assertThat(json(OPARL + "/bodies/west-mercia").getString("name")).isEqualTo("West Mercia");
        for (var list : List.of("organizations", "meetings", "agenda-items", "papers")) {
            var path = OPARL + "/bodies/cheshire/" + list;
            var whole = all(path + "?limit=100");
            assertThat(all(path + "?limit=2")).as(list).isEqualTo(whole);
            assertThat(whole).extracting(one -> one.get("id")).doesNotHaveDuplicates();
        }
        assertThat(all(OPARL + "/bodies/cheshire/meetings?organization=cheshire-ssb&limit=100"))
                .isNotEmpty()
                .allSatisfy(meeting ->
                        assertThat(meeting.get("organization").toString()).contains("cheshire-ssb"));
    }

    @Test
    void aVersionOnceWrittenStays() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> write("UPDATE publication SET content = '{}'", Map.of())))
                .hasStackTraceContaining("a published version never changes");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> write("DELETE FROM publication", Map.of())))
                .hasStackTraceContaining("a published version never changes");
    }
}
