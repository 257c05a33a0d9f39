package uk.answerable.complaints.letter.api;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.casework.rules.TimelinessLetters;
import uk.answerable.complaints.letter.rules.Addressees;
import uk.answerable.complaints.letter.rules.ContactOffices;
import uk.answerable.complaints.letter.rules.Letter;
import uk.answerable.complaints.letter.rules.LetterKind;
import uk.answerable.complaints.letter.rules.LetterTemplates;
import uk.answerable.complaints.letter.rules.OutcomeLetter;
import uk.answerable.complaints.letter.rules.Subject;
import uk.answerable.complaints.letter.rules.TimelinessLetter;
import uk.answerable.complaints.letter.rules.TimelinessReport;
import uk.answerable.complaints.letter.rules.WordedLetter;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.errors.Outcome;

/** Words letters: what the case says, what its author says, in the wording of its law and day. */
@ApplicationScoped
class LetterWriter {

    private final Engine engine;
    private final LetterTemplates templates;
    private final ContactOffices offices;

    @Inject
    LetterWriter(Engine engine) {
        this.engine = engine;
        this.templates = LetterTemplates.shipped();
        this.offices = ContactOffices.shipped();
    }

    /**
     * Words an outcome letter.
     *
     * @param id of the letter, when it is new
     * @param before the letter as it stands, when it is revised
     */
    Outcome<WordedLetter> outcome(
            UUID id,
            Optional<Letter> before,
            OutcomeLetterInput input,
            ComplaintCase complaint,
            List<Person> people,
            Circumstances now) {
        var regime = complaint.identity().regime();
        return PlainText.of(input.explanation(), "input.explanation")
                .then(explanation -> Addressees.of(people, Optional.ofNullable(input.addressee()))
                        .then(person -> templates
                                .of(LetterKind.OUTCOME, regime, input.datedOn(), Optional.ofNullable(input.template()))
                                .then(template -> letter(
                                        id,
                                        before,
                                        Optional.ofNullable(input.expectedVersion()),
                                        complaint,
                                        new Subject.Outcome(person.number()),
                                        template.code(),
                                        input.datedOn(),
                                        now))
                                .map(letter -> new WordedLetter(
                                        letter,
                                        page(
                                                letter,
                                                OutcomeLetter.of(
                                                        complaint,
                                                        person.details(),
                                                        input.datedOn(),
                                                        explanation,
                                                        offices,
                                                        now))))));
    }

    /** Words a letter on a long investigation. */
    Outcome<WordedLetter> timeliness(
            UUID id, Optional<Letter> before, TimelinessLetterInput input, ComplaintCase complaint, Circumstances now) {
        var subject = new Subject.Timeliness(
                Optional.ofNullable(input.periodEnd())
                        .or(() -> TimelinessLetters.unwritten(complaint, now.clocks(), input.datedOn()).stream()
                                .findFirst())
                        .orElse(input.datedOn()),
                input.reason(),
                Optional.ofNullable(input.recipients())
                        .orElse(LetterRecipients.LOCAL_POLICING_BODY_AND_DIRECTOR_GENERAL));
        var said = new TimelinessReport(
                input.noticeOn(),
                input.progress(),
                input.conclusionExpectedOn(),
                input.reportExpectedOn(),
                input.reasonInWords(),
                input.plannedSteps());
        var regime = complaint.identity().regime();
        return templates
                .of(LetterKind.TIMELINESS, regime, input.datedOn(), Optional.ofNullable(input.template()))
                .then(template -> letter(
                        id,
                        before,
                        Optional.ofNullable(input.expectedVersion()),
                        complaint,
                        subject,
                        template.code(),
                        input.datedOn(),
                        now))
                .then(letter -> said.checked(complaint, input.datedOn())
                        .map(report -> new WordedLetter(
                                letter,
                                page(
                                        letter,
                                        TimelinessLetter.of(complaint, subject, input.datedOn(), report, offices)))));
    }

    private static Outcome<Letter> letter(
            UUID id,
            Optional<Letter> before,
            Optional<Integer> expectedVersion,
            ComplaintCase complaint,
            Subject subject,
            String template,
            LocalDate datedOn,
            Circumstances now) {
        return before.map(letter -> letter.at(expectedVersion)
                        .then(seen -> seen.revised(complaint, subject, template, datedOn, now)))
                .orElseGet(() -> Letter.drafted(id, complaint, subject, template, datedOn, now));
    }

    private String page(Letter letter, Object facts) {
        return Objects.requireNonNull(engine.getTemplate("letter/" + letter.template()), letter.template())
                .data("letter", facts)
                .render();
    }
}
