package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.AsOwner;
import uk.answerable.kernel.test.Graph;
import uk.answerable.meetings.registration.store.RegistrationSeals;
import uk.answerable.meetings.registration.store.SealRegistrations;

/** J3, step 1: an observer registers by midday, and one minute later is refused; only the body's officer reads who. */
@QuarkusTest
@MeetingsParts
class RegistrationIT {

    private static final String BOARD = "CH-SB-2020-09-08";

    private static final String READINGS =
            "SELECT subject_id FROM audit.entry WHERE subject_type = 'Registration' AND action = 'read'";

    @Inject
    Clock clock;

    @Inject
    RegistrationSeals seals;

    @Inject
    Sessions sessions;

    private void itIs(String moment) {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), clock);
    }

    private static JsonPath register(String meeting, String kind, String contact, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.putAll(Map.of("meeting", meeting, "kind", kind, "name", "An observer", "contact", contact));
        return Graph.anonymous().ask("""
                mutation($input: RegisterForMeetingInput!) { registerForMeeting(input: $input) {
                    registered userErrors { code field message } } }
                """, Map.of("input", input));
    }

    private static List<String> contacts(String signIn) {
        return Graph.as(signIn)
                .ask("{ registrations(meeting: \"%s\") { nodes { contact } } }".formatted(BOARD))
                .getList("data.registrations.nodes.contact");
    }

    @Test
    void atMiddayInTimeOneMinuteLaterNot() {
        itIs("2020-09-07T11:00:00Z"); // midday in London
        var inTime = register(BOARD, "OBSERVER", "midday@x.invalid", Map.of());
        itIs("2020-09-07T11:01:00Z");
        var late = register(BOARD, "OBSERVER", "late@x.invalid", Map.of());

        assertThat(inTime.getBoolean("data.registerForMeeting.registered"))
                .as(inTime.prettify())
                .isTrue();
        assertThat(late.getBoolean("data.registerForMeeting.registered")).isFalse();
        assertThat(late.getString("data.registerForMeeting.userErrors[0].code")).isEqualTo("WRONG_STATE");
        assertThat(late.getString("data.registerForMeeting.userErrors[0].message"))
                .contains("12:00 on Monday 7 September 2020");
        assertThat(contacts("governance-cheshire")).contains("midday@x.invalid").doesNotContain("late@x.invalid");
    }

    @Test
    void twiceIsOnceAndTellsNothing() {
        itIs("2020-09-01T09:00:00Z");
        var first = register(BOARD, "OBSERVER", "twice@x.invalid", Map.of()).prettify();
        var second = register(BOARD, "OBSERVER", "twice@x.invalid", Map.of()).prettify();

        assertThat(second).isEqualTo(first);
        assertThat(contacts("governance-cheshire")).containsOnlyOnce("twice@x.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"governance", "panel-clerk"})
    void officersOfOtherBodiesReadNobody(String signIn) {
        itIs("2020-09-01T09:00:00Z");
        register(BOARD, "OBSERVER", "other@x.invalid", Map.of());

        assertThat(contacts(signIn)).isEmpty();
    }

    @Test
    void aSpeakerStaysInThePanelsRemit() {
        itIs("2020-03-02T09:00:00Z");
        var heard = register(
                "WK-PCP-2020-03-16",
                "SPEAKER",
                "a@x.invalid",
                Map.of("connection", "LIVES_THERE", "subjectKind", "PRECEPT_AND_BUDGET", "subject", "The precept"));
        var not = register(
                "WK-PCP-2020-03-16",
                "SPEAKER",
                "b@x.invalid",
                Map.of("connection", "LIVES_THERE", "subjectKind", "OPERATIONAL_POLICING", "subject", "A patrol"));

        assertThat(heard.getBoolean("data.registerForMeeting.registered"))
                .as(heard.prettify())
                .isTrue();
        assertThat(not.getString("data.registerForMeeting.userErrors[0].field")).isEqualTo("input.subjectKind");
    }

    @Test
    void aMeetingSaysUntilWhenOneRegisters() {
        assertThat(Graph.anonymous()
                        .ask("{ meeting(reference: \"WK-PCP-2020-03-16\") { registrationWindows { kind closes } } }")
                        .getList("data.meeting.registrationWindows"))
                .isEqualTo(List.of(Map.of("kind", "SPEAKER", "closes", "2020-03-12T23:59:59")));
    }

    @Test
    void whoRegisteredIsNowhereInTheOpenAndEachReadingIsOnTheTrail() {
        itIs("2020-09-01T09:00:00Z");
        register(BOARD, "OBSERVER", "Sealed@x.invalid", Map.of());
        register(BOARD, "OBSERVER", " sealed@x.invalid", Map.of());

        assertThat(texts("SELECT CAST(to_jsonb(r) AS text) FROM registration r"))
                .isNotEmpty()
                .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains("x.invalid") || row.contains("An observer"));
        var before = texts(READINGS).size();
        assertThat(contacts("governance-cheshire")).containsOnlyOnce("Sealed@x.invalid");
        assertThat(texts(READINGS)).hasSizeGreaterThan(before);
        var after = texts(READINGS).size();
        contacts("governance");
        assertThat(texts(READINGS)).hasSize(after);
    }

    /** A table as it was, with two writings of one contact: sealed and shut in one step. */
    @Test
    void whatWasThereBeforeIsSealedOnceAndThePlainColumnsAreGone() throws SQLException {
        try (var owner = AsOwner.connect();
                var statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA earlier; SET search_path TO earlier");
            try {
                statement.execute("""
                    CREATE TABLE registration (id uuid PRIMARY KEY, meeting_id uuid NOT NULL, body_code text NOT NULL,
                        body_kind text NOT NULL, force_code text NOT NULL, kind text NOT NULL, name text NOT NULL,
                        contact text NOT NULL, connection text, subject_kind text, subject text,
                        registered_at timestamptz NOT NULL, UNIQUE (meeting_id, kind, contact));
                    INSERT INTO registration SELECT gen_random_uuid(), m.id, 'b', 'OTHER', 'f', 'OBSERVER', 'Earlier name',
                        c, NULL, NULL, NULL, now() FROM (SELECT gen_random_uuid() AS id) m,
                        (VALUES ('first@x.invalid'), ('First@x.invalid'), ('second@x.invalid')) AS v (c)
                    """);
                SealRegistrations.seal(owner, seals);
                try (var rows = statement.executeQuery("SELECT CAST(to_jsonb(r) AS text) FROM registration r")) {
                    var found = new ArrayList<String>();
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                    assertThat(found)
                            .hasSize(2)
                            .allMatch(row -> row.contains("sealed_name"))
                            .noneMatch(row -> row.contains("\"name\"") || row.contains("Earlier"));
                }
            } finally {
                statement.execute("DROP SCHEMA earlier CASCADE");
            }
        }
    }

    private List<String> texts(String sql) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                    session -> session.createNativeQuery(sql, String.class).getResultList()));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
