package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeRound;
import uk.answerable.kernel.notices.Notices;
import uk.answerable.kernel.store.Sessions;

/** Offices are told of days once: however often anybody looks, and with the mail server away. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticesIT {

    @Inject
    NoticeRound round;

    @Inject
    Notices notices;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    private int roundOn(String day) throws Throwable {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC), clock);
        return VertxContextSupport.subscribeAndAwait(() -> round.run());
    }

    private void write(String sql) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> sessions.write(session -> session.createNativeQuery(sql).executeUpdate()));
    }

    private List<String> texts(String sql) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                session -> session.createNativeQuery(sql, String.class).getResultList()));
    }

    private List<String> told(String since) throws Throwable {
        return texts("""
                SELECT kind || ' ' || due || ' ' || office FROM notice WHERE raised_at >= '%s' ORDER BY kind, office
                """.formatted(since));
    }

    @Test
    @Order(1)
    void anActionIsToldOnceBeforeItsDayAndOnceAfter() throws Throwable {
        write("UPDATE action SET due_form = 'DATE', due_date = '2031-05-12' WHERE reference = 'WK-2020-02/03'");
        write("UPDATE watch_item SET state = 'CLOSED', closed_on = DATE '2031-05-01', decision = 'another test''s'");

        assertThat(roundOn("2031-05-04")).isZero();
        assertThat(roundOn("2031-05-05")).isEqualTo(1);
        assertThat(roundOn("2031-05-06")).as("told already").isZero();
        assertThat(roundOn("2031-05-13")).isEqualTo(1);
        assertThat(roundOn("2031-06-13")).as("told already").isZero();

        assertThat(told("2031-05-01"))
                .containsExactly(
                        "action-due 2031-05-12 warwickshire-pcp", "action-overdue 2031-05-12 warwickshire-pcp");
        assertThat(Mailbox.subjectsTo(Mailbox.CLERK))
                .containsSubsequence("Action WK-2020-02/03 is due", "Action WK-2020-02/03 is overdue");
        assertThat(Mailbox.identifiers()).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void aNoticeAndItsEventAreWrittenTogether() throws Throwable {
        assertThat(texts("""
                SELECT CAST(n.kind = o.data->>'kind' AND n.subject = o.data->>'subject'
                    AND o.data->>'body' = n.body_code AND o.data->>'title' IS NULL AND o.data->>'text' IS NULL AS text)
                FROM notice n LEFT JOIN outbox o ON o.aggregate_id = CAST(n.id AS text)
                    AND o.type = 'uk.answerable.meetings.notice-raised'
                """)).isNotEmpty().containsOnly("true");
    }

    @Test
    @Order(3)
    void twoReplicasRaiseItOnce() throws Throwable {
        var notice = new Notice(
                "test", UUID.randomUUID().toString(), LocalDate.of(2031, 1, 1), "nobody", "f", null, "t", "x");
        var now = Instant.parse("2031-01-01T00:00:00Z");

        var raised = VertxContextSupport.subscribeAndAwait(() -> Uni.join()
                .all(
                        sessions.write(session -> notices.raise(session, List.of(notice, notice), now)),
                        sessions.write(session -> notices.raise(session, List.of(notice), now)))
                .andFailFast());

        assertThat(raised.get(0) + raised.get(1)).isEqualTo(1);
    }

    @Test
    @Order(4)
    void whileAnotherReplicaHoldsTheLeaseThisOneLeavesItAlone() throws Throwable {
        write("UPDATE action SET due_date = '2031-08-12' WHERE reference = 'WK-2020-02/03'");
        write("""
                UPDATE outbox_lease SET holder = gen_random_uuid(), until = now() + INTERVAL '1 hour'
                WHERE name = 'notices'
                """);

        assertThat(roundOn("2031-08-10")).isZero();

        write("UPDATE outbox_lease SET until = now() - INTERVAL '1 second' WHERE name = 'notices'");
        assertThat(roundOn("2031-08-10")).as("a lease ends by itself").isEqualTo(1);
    }

    @Test
    @Order(5)
    void anAgendaIsToldOfWorkedBackFromItsMeeting() throws Throwable {
        write("""
                INSERT INTO meeting (id, reference, body_code, body_kind, force_code, title, date, venue, virtual, state,
                    record_type, access_rule, notes)
                SELECT gen_random_uuid(), 'WK-PCP-2032-03-15', body_code, body_kind, force_code, title, '2032-03-15', '',
                    false, 'PLANNED', '', access_rule, '' FROM meeting WHERE reference = 'WK-PCP-2020-03-16'
                """);

        roundOn("2032-01-31"); // an action of an earlier test is overdue by then

        assertThat(roundOn("2032-02-19")).isZero();
        assertThat(roundOn("2032-02-20")).isEqualTo(1);
        assertThat(roundOn("2032-03-02")).isEqualTo(1);
        assertThat(roundOn("2032-03-06")).isEqualTo(1);
        assertThat(roundOn("2032-03-15")).isZero();

        assertThat(told("2032-02-01"))
                .containsExactly(
                        "breach 2032-03-05 warwickshire-pcp",
                        "deadline-near 2032-03-05 warwickshire-pcp",
                        "papers-due 2032-02-27 warwickshire-pcp");
        write("DELETE FROM meeting WHERE reference = 'WK-PCP-2032-03-15'");
    }

    @Test
    @Order(6)
    void aPreElectionPeriodIsToldToEveryBodyOfTheForceOnce() throws Throwable {
        roundOn("2020-03-13");
        roundOn("2020-03-20");

        assertThat(texts("SELECT office FROM notice WHERE kind = 'pre-election-start' ORDER BY office"))
                .contains("warwickshire-pcp")
                .doesNotHaveDuplicates()
                .allSatisfy(office -> assertThat(office).startsWith("warwickshire"));
    }

    @Test
    @Order(7)
    void withTheMailServerAwayANoticeWaits() throws Throwable {
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        write("UPDATE action SET due_date = '2033-05-12' WHERE reference = 'WK-2020-02/03'");
        Mailbox.goesAway();

        assertThat(roundOn("2033-05-10")).as("raised all the same").isEqualTo(1);
        assertThat(texts("SELECT kind FROM notice WHERE sent_at IS NULL AND office = 'warwickshire-pcp'"))
                .containsExactly("action-due");

        Mailbox.comesBack(port);
        assertThat(roundOn("2033-05-11")).isZero();
        assertThat(Mailbox.subjectsTo(Mailbox.CLERK)).containsExactly("Action WK-2020-02/03 is due");
        assertThat(texts("SELECT kind FROM notice WHERE sent_at IS NULL AND office = 'warwickshire-pcp'"))
                .isEmpty();
    }

    @Test
    @Order(8)
    void anOfficeWithoutAnAddressIsToldByEventOnly() throws Throwable {
        write("UPDATE action SET due_form = 'DATE', due_date = '2034-05-12' WHERE reference = '2020/17'");

        assertThat(roundOn("2034-05-10")).isPositive();
        assertThat(texts("SELECT office FROM notice WHERE sent_at IS NULL AND kind = 'action-due'"))
                .contains("cheshire-sb");
    }

    @Test
    @Order(9)
    void scrutinyIsToldToTheForceAndTheOfficeOnceEach() throws Throwable {
        write("""
                INSERT INTO meeting (id, reference, body_code, body_kind, force_code, title, date, venue, virtual, state,
                    record_type, access_rule, notes)
                SELECT gen_random_uuid(), 'WK-PAM-2036-01-29', code, kind, force_code, name, '2036-01-29', '', false,
                    'PLANNED', '', 'closed', '' FROM body WHERE code = 'warwickshire-pam'
                """);
        write("""
                INSERT INTO quarterly_scrutiny (id, reference, force_code, body_code, body_kind, meeting_id, quarter, title,
                    author, marking, stage, changed)
                SELECT gen_random_uuid(), 'NOTICE-Q3', force_code, body_code, body_kind, id, '2035/36 Q3', 'Scrutiny',
                    'Policy lead', '', 'SENT', false FROM meeting WHERE reference = 'WK-PAM-2036-01-29'
                """);
        write("""
                INSERT INTO quarterly_version (scrutiny_id, side, version, made_on)
                SELECT id, 'REPORT', 1, DATE '2036-01-18' FROM quarterly_scrutiny WHERE reference = 'NOTICE-Q3'
                """);
        write("""
                INSERT INTO accountability_topic (id, meeting_id, position, topic, context, questions, questions_gist,
                    findings, part, published)
                SELECT gen_random_uuid(), id, 1, 'Quollite', '', 1, '', '', 'PRIVATE', false
                FROM meeting WHERE reference = 'WK-PAM-2036-01-29'
                """);
        write("""
                INSERT INTO topic_question (id, topic_id, number, text)
                SELECT gen_random_uuid(), id, 1, 'Why?' FROM accountability_topic WHERE topic = 'Quollite'
                """);

        for (var day : List.of("2036-01-19", "2036-01-22", "2036-01-22", "2036-01-24", "2036-01-30", "2036-01-31")) {
            roundOn(day);
        }

        assertThat(told("2036-01-01"))
                .containsSubsequence(
                        "scrutiny-response-due 2036-01-23 warwickshire",
                        "scrutiny-response-late 2036-01-23 warwickshire-pam",
                        "scrutiny-response-overdue 2036-01-23 warwickshire",
                        "scrutiny-sent 2036-01-18 warwickshire",
                        "topic-answers-due 2036-01-29 warwickshire-pam",
                        "topic-answers-overdue 2036-01-29 warwickshire-pam")
                .doesNotHaveDuplicates();
        assertThat(texts("SELECT title || text FROM notice WHERE raised_at >= '2036-01-01'"))
                .as("a private topic is not named")
                .noneMatch(text -> text.contains("Quollite"));
        for (var table : List.of(
                "topic_question WHERE text = 'Why?'",
                "accountability_topic WHERE topic = 'Quollite'",
                "quarterly_version WHERE made_on = DATE '2036-01-18'",
                "quarterly_scrutiny WHERE reference = 'NOTICE-Q3'",
                "meeting WHERE reference = 'WK-PAM-2036-01-29'")) {
            write("DELETE FROM " + table);
        }
    }
}
