package uk.answerable.complaints.alert.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.complaints.alert.rules.AlertPolicies;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.calendar.BankHolidays;
import uk.answerable.kernel.calendar.Nation;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.notices.NoticeRound;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** Offices are told of deadlines once, before and when they pass; a change of the calendar moves them. */
@QuarkusTest
class AlertIT {

    private static final String OFFICE = "warwickshire-professional-standards@example.org";
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Graph psd = Graph.as("psd");

    @Inject
    Register register;

    @Inject
    NoticeRound notices;

    @Inject
    Redating redating;

    @Inject
    MockMailbox mailbox;

    @Inject
    ClockPolicies policies;

    @Inject
    AlertPolicies alerts;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    JsonRows json;

    @Test
    void anOfficeIsToldOnceOfADeadlineThatPassedByMailAndEvent() {
        var id = received("2023-07-03");
        round();
        assertThat(mails(id))
                .containsExactly("a deadline has passed", "a deadline has passed", "a deadline has passed");
        assertThat(mails().stream()
                        .filter(mail -> mail.getSubject().startsWith(reference(id)))
                        .findFirst()
                        .orElseThrow()
                        .getText())
                .startsWith(reference(id) + ": the deadline '");
        var events = register.ask("select data::text from outbox where data::text like ?", "%" + id + "/record%");
        assertThat(events).hasSize(1);
        assertThat(events.getFirst())
                .contains("complaint-deadline-passed", "2023-07-17")
                .doesNotContain("Recording");

        round();
        assertThat(mails(id)).hasSize(3);
    }

    @Test
    void anOfficeIsToldBeforeADeadlineAndNotAgainBeforeItPasses() {
        var id = received(LocalDate.now(ZoneId.of("Europe/London")).minusDays(1).toString());
        register.change(
                "update case_deadline set warn_on = current_date - 1 where rule = 'record' and case_id = ?::uuid", id);
        round();
        round();
        assertThat(mails(id)).containsExactly("a deadline is near");
        assertThat(register.ask("select kind from notice where subject = ?", id + "/record"))
                .containsExactly("complaint-deadline-near");
    }

    @Test
    void whatIsDoneIsToldOfNoMore() {
        var id = received("2023-08-01");
        var input = Map.of("id", id, "on", "2023-08-02", "reason", "ABOUT_ANOTHER_BODY");
        psd.ask(
                "mutation ($input: TriageComplaintInput!) { triageComplaint(input: $input) { userErrors { code } } }",
                Map.of("input", input));
        round();
        assertThat(mails(id)).isEmpty();
        assertThat(register.ask("select rule from case_deadline where case_id = ?::uuid", id))
                .isEmpty();
    }

    @Test
    void openCasesReckonedUnderAnotherCalendarAreRedatedWithBothDaysInTheTrail() {
        var behind = received("2023-09-04");
        var current = received("2023-09-05");
        register.change(
                "update case_deadline set due_on = due_on - 1, warn_on = warn_on - 1 where rule in ('record', 'finalise')"
                        + " and case_id = ?::uuid",
                behind);
        register.change("update case_reckoned set version = 'earlier' where case_id = ?::uuid", behind);
        assertThat(redating.run().await().atMost(WAIT)).isPositive();
        assertThat(due(behind, "record")).containsExactly("2023-09-18");
        assertThat(trail(behind))
                .containsExactlyInAnyOrder(
                        "record: due 2023-09-18 instead of 2023-09-17",
                        "finalise: due %s instead of %s"
                                .formatted(
                                        due(behind, "finalise").getFirst(),
                                        LocalDate.parse(due(behind, "finalise").getFirst())
                                                .minusDays(1)));
        assertThat(trail(current)).isEmpty();
        assertThat(redating.run().await().atMost(WAIT)).isZero();
    }

    @Test
    void aNewHolidayRedatesOpenCasesOnceWithTheDayNamedAndLeavesClosedOnesAlone() {
        var open = received("2023-11-20");
        var closed = received("2023-11-21");
        psd.ask(
                "mutation ($input: TriageComplaintInput!) { triageComplaint(input: $input) { userErrors { code } } }",
                Map.of("input", Map.of("id", closed, "on", "2023-11-22", "reason", "ABOUT_ANOTHER_BODY")));
        assertThat(due(open, "record")).containsExactly("2023-12-04");

        var withAnotherDayOff = new WorkingDays(BankHolidays.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND));
        var announced = redating(withAnotherDayOff);
        assertThat(announced.run().await().atMost(WAIT)).isPositive();
        assertThat(due(open, "record")).containsExactly("2023-12-05");
        assertThat(trail(open)).contains("record: due 2023-12-05 instead of 2023-12-04");
        assertThat(new Clocks(policies, withAnotherDayOff)
                        .deadline(
                                "record",
                                Optional.of("warwickshire"),
                                Regime.REGIME_2020,
                                LocalDate.of(2023, 11, 20),
                                Progress.none(LocalDate.of(2023, 11, 20)))
                        .orElseThrow()
                        .reading()
                        .due()
                        .sentences())
                .anyMatch(sentence -> sentence.startsWith("Skips Thursday 30 November 2023: "));
        assertThat(trail(closed)).isEmpty();

        var entries = trail(open).size();
        assertThat(announced.run().await().atMost(WAIT)).isZero();
        assertThat(trail(open)).hasSize(entries);

        assertThat(redating.run().await().atMost(WAIT)).isPositive();
        assertThat(due(open, "record")).containsExactly("2023-12-04");
    }

    /** As the service would run with another calendar. */
    private Redating redating(WorkingDays calendar) {
        var another = new Redating();
        another.sessions = sessions;
        another.audit = audit;
        another.deadlines = new Deadlines(new Clocks(policies, calendar), alerts, policies, calendar, clock, json);
        return another;
    }

    private List<String> trail(String id) {
        return register.ask("select detail from audit.entry where action = 'redate' and subject_id = ?", id);
    }

    private List<String> due(String id, String rule) {
        return register.ask("select due_on from case_deadline where case_id = ?::uuid and rule = ?", id, rule);
    }

    /** A round sends so many at a time; other tests leave deadlines too. */
    private void round() {
        do {
            notices.run().await().atMost(WAIT);
        } while (!register.ask(
                        "select id from notice where sent_at is null and office = ?",
                        "warwickshire-professional-standards")
                .isEmpty());
    }

    private List<Mail> mails() {
        return Optional.ofNullable(mailbox.getMailsSentTo(OFFICE)).orElse(List.of());
    }

    private List<String> mails(String id) {
        var reference = reference(id);
        return mails().stream()
                .map(mail -> mail.getSubject())
                .filter(subject -> subject.startsWith(reference + ":"))
                .map(subject -> subject.substring(reference.length() + 2))
                .toList();
    }

    private String reference(String id) {
        return register.ask("select reference from complaint_case where id = ?::uuid", id)
                .getFirst();
    }

    private String received(String on) {
        return psd.ask(
                        "mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaintCase { id } } }",
                        Map.of("input", Map.of("force", "warwickshire", "receivedOn", on)))
                .getString("data.receiveComplaint.complaintCase.id");
    }
}
