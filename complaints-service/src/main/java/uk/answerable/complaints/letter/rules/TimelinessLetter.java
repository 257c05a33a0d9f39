package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.List;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.casework.rules.Step;

/**
 * What a letter on a long investigation says (SI 2020/2 reg 13(4)): when the complaint was made and notice of the
 * investigation given, how far it is, when it should end and be reported on, why it takes so long, what is planned.
 *
 * @param to offices it goes to
 * @param suspensions in words; empty where it never stood still
 */
public record TimelinessLetter(
        String reference,
        String day,
        ContactOffice from,
        List<ContactOffice> to,
        String periodEnd,
        String madeOn,
        String noticeOn,
        List<String> progress,
        String conclusionExpectedOn,
        String reportExpectedOn,
        String reason,
        List<String> reasonInWords,
        List<String> suspensions,
        List<String> plannedSteps) {

    public TimelinessLetter {
        to = List.copyOf(to);
        progress = List.copyOf(progress);
        reasonInWords = List.copyOf(reasonInWords);
        suspensions = List.copyOf(suspensions);
        plannedSteps = List.copyOf(plannedSteps);
    }

    /** Says how an investigation goes. */
    public static TimelinessLetter of(
            ComplaintCase complaint,
            Subject.Timeliness subject,
            LocalDate datedOn,
            TimelinessReport report,
            ContactOffices offices) {
        var identity = complaint.identity();
        return new TimelinessLetter(
                identity.reference(),
                LetterWords.day(datedOn),
                offices.of(OutcomeLetter.from(complaint), identity.force(), datedOn),
                parts(subject.recipients()).stream()
                        .map(part -> offices.of(part, identity.force(), datedOn))
                        .toList(),
                LetterWords.day(subject.periodEnd()),
                LetterWords.day(identity.madeOn()),
                LetterWords.day(report.noticeOn()),
                LetterWords.paragraphs(report.progress()),
                LetterWords.day(report.conclusionExpectedOn()),
                LetterWords.day(report.reportExpectedOn()),
                subject.reason().words(),
                LetterWords.paragraphs(report.reasonInWords()),
                suspensions(complaint),
                LetterWords.paragraphs(report.plannedSteps()));
    }

    private static List<ContactOffice.Part> parts(LetterRecipients recipients) {
        return switch (recipients) {
            case LOCAL_POLICING_BODY_AND_DIRECTOR_GENERAL ->
                List.of(ContactOffice.Part.LOCAL_POLICING_BODY, ContactOffice.Part.INDEPENDENT_OFFICE);
            case DIRECTOR_GENERAL -> List.of(ContactOffice.Part.INDEPENDENT_OFFICE);
        };
    }

    private static List<String> suspensions(ComplaintCase complaint) {
        return complaint.course().steps().stream()
                .flatMap(step -> switch (step) {
                    case Step.Suspended(var on) -> List.of("suspended on " + LetterWords.day(on)).stream();
                    case Step.Resumed(var on) -> List.of("resumed on " + LetterWords.day(on)).stream();
                    default -> List.<String>of().stream();
                })
                .toList();
    }
}
