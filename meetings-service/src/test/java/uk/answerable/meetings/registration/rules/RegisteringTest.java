package uk.answerable.meetings.registration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.registration.store.RegistrationFile;

class RegisteringTest {

    private static final Registering RULES = RegistrationFile.read();
    private static final Registering.Occasion BOARD = new Registering.Occasion(
            BodyKind.COMMISSIONERS_BOARD, LocalDate.of(2020, 9, 8), MeetingState.AGENDA_PUBLISHED, null);
    private static final Registering.Occasion PANEL = new Registering.Occasion(
            BodyKind.POLICE_AND_CRIME_PANEL, LocalDate.of(2020, 3, 16), MeetingState.AGENDA_PUBLISHED, null);

    private static Registering.Request observer() {
        return new Registering.Request(RegistrationKind.OBSERVER, "n", "c", null, null, null);
    }

    private static Registering.Request speaker(
            @Nullable Connection connection, @Nullable SubjectOfSpeech kind, @Nullable String subject) {
        return new Registering.Request(RegistrationKind.SPEAKER, "n", "c", connection, kind, subject);
    }

    private static boolean accepted(Registering.Occasion occasion, Registering.Request request, String now) {
        return RULES.check(occasion, request, LocalDateTime.parse(now)) instanceof Outcome.Done;
    }

    @ParameterizedTest
    @CsvSource({"2020-09-07T11:59, true", "2020-09-07T12:00, true", "2020-09-07T12:01, false", "2020-09-08T09:00, false"
    })
    void anObserverRegistersByMiddayTheDayBefore(String now, boolean accepted) {
        assertThat(accepted(BOARD, observer(), now)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-12T23:59, true", "2020-03-13T00:00, false"})
    void aSpeakerRegistersTwoWorkingDaysBefore(String now, boolean accepted) {
        assertThat(accepted(PANEL, speaker(Connection.LIVES_THERE, SubjectOfSpeech.PRECEPT_AND_BUDGET, "x"), now))
                .isEqualTo(accepted);
    }

    @Test
    void theAgendasOwnDeadlineGoesFirst() {
        var earlier = new Registering.Occasion(
                BodyKind.COMMISSIONERS_BOARD,
                LocalDate.of(2020, 9, 8),
                MeetingState.AGENDA_PUBLISHED,
                LocalDateTime.of(2020, 9, 4, 9, 0));

        assertThat(accepted(earlier, observer(), "2020-09-04T09:00")).isTrue();
        assertThat(accepted(earlier, observer(), "2020-09-04T09:01")).isFalse();
    }

    @Test
    void whatIsNotInThePanelsRemitIsShownItsOtherDoor() {
        var refused = RULES.check(
                PANEL,
                speaker(Connection.LIVES_THERE, SubjectOfSpeech.OPERATIONAL_POLICING, "x"),
                LocalDateTime.of(2020, 3, 1, 9, 0));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.reasons().toString()).contains("chief constable"));
    }

    @Test
    void aSpeakerSaysWhoAndWhat() {
        var now = "2020-03-01T09:00";

        assertThat(accepted(PANEL, speaker(null, SubjectOfSpeech.ITEM_OF_THE_AGENDA, "x"), now))
                .isFalse();
        assertThat(accepted(PANEL, speaker(Connection.WORKS_THERE, null, "x"), now))
                .isFalse();
        assertThat(accepted(PANEL, speaker(Connection.WORKS_THERE, SubjectOfSpeech.ITEM_OF_THE_AGENDA, " "), now))
                .isFalse();
    }

    @Test
    void whereNobodyRegistersItIsSaid() {
        assertThat(accepted(PANEL, observer(), "2020-03-01T09:00")).isFalse();
        assertThat(accepted(
                        BOARD,
                        speaker(Connection.LIVES_THERE, SubjectOfSpeech.ITEM_OF_THE_AGENDA, "x"),
                        "2020-09-01T09:00"))
                .isFalse();
        var cancelled = new Registering.Occasion(
                BodyKind.COMMISSIONERS_BOARD, LocalDate.of(2020, 9, 8), MeetingState.CANCELLED, null);
        assertThat(accepted(cancelled, observer(), "2020-09-01T09:00")).isFalse();
    }
}
