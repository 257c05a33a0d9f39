package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.Stage;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.PersonalDetails;
import uk.answerable.complaints.review.rules.ReviewRight;

/**
 * What an outcome letter says: how the complaint was handled, what was decided and what follows, each for itself, and
 * whether it can be reviewed, by whom, until when and how (SI 2020/2 regs 29, 33, 34).
 *
 * @param to lines of the address, the name first
 * @param handling how it was handled, as the end of a sentence
 * @param explanation what its author wrote, by paragraph
 * @param review null where there is none
 * @param noReview why there is no review; null where there is one
 */
public record OutcomeLetter(
        String reference,
        String day,
        ContactOffice from,
        List<String> to,
        String receivedOn,
        String handling,
        List<Line> allegations,
        List<String> explanation,
        @Nullable Review review,
        @Nullable String noReview) {

    private static final String REVIEW = "review";

    /** One allegation. */
    public record Line(int number, String category, String decision, String action) {}

    /**
     * The right to a review.
     *
     * @param why that body
     * @param lastDay to apply
     * @param days the time limit in words of its policy
     * @param source of the time limit
     */
    public record Review(ContactOffice at, String body, String why, String lastDay, String days, String source) {}

    public OutcomeLetter {
        to = List.copyOf(to);
        allegations = List.copyOf(allegations);
        explanation = List.copyOf(explanation);
    }

    /** Says what a finalised case came to. */
    public static OutcomeLetter of(
            ComplaintCase complaint,
            PersonalDetails addressee,
            LocalDate datedOn,
            String explanation,
            ContactOffices offices,
            Circumstances now) {
        var identity = complaint.identity();
        var right = ReviewRight.of(complaint);
        return new OutcomeLetter(
                identity.reference(),
                LetterWords.day(datedOn),
                offices.of(from(complaint), identity.force(), datedOn),
                address(addressee),
                LetterWords.day(identity.receivedOn()),
                handling(complaint.stage()),
                complaint.allegations().all().stream()
                        .map(allegation -> line(allegation, complaint, now))
                        .toList(),
                LetterWords.paragraphs(explanation),
                right instanceof ReviewRight.To(var body, var why)
                        ? now.clocks()
                                .deadline(
                                        REVIEW,
                                        Optional.of(identity.force()),
                                        identity.regime(),
                                        datedOn,
                                        Progress.none(datedOn))
                                .map(deadline -> new Review(
                                        offices.of(body, identity.force(), datedOn),
                                        body.words(),
                                        why,
                                        LetterWords.day(deadline.due()),
                                        deadline.policy().amount() + " "
                                                + deadline.policy().unit().words(),
                                        deadline.policy().source()))
                                .orElseThrow(() -> new IllegalStateException("a review without a time limit"))
                        : null,
                right instanceof ReviewRight.None none ? none.reason() : null);
    }

    /** The office that dealt with it. */
    static ContactOffice.Part from(ComplaintCase complaint) {
        return switch (complaint.identity().authority()) {
            case CHIEF_OFFICER -> ContactOffice.Part.PROFESSIONAL_STANDARDS;
            case LOCAL_POLICING_BODY -> ContactOffice.Part.LOCAL_POLICING_BODY;
        };
    }

    private static List<String> address(PersonalDetails person) {
        return Stream.of(Detail.NAME, Detail.ADDRESS)
                .flatMap(detail -> person.get(detail).stream())
                .flatMap(text -> LetterWords.paragraphs(text).stream())
                .toList();
    }

    private static String handling(Stage stage) {
        return switch (stage) {
            case Stage.Finalised(var from) -> handling(from);
            case Stage.Handled(Handling handling) -> LetterWords.of(handling);
            default -> "was handled outside Schedule 3 of the Police Reform Act 2002";
        };
    }

    private static Line line(Allegation allegation, ComplaintCase complaint, Circumstances now) {
        var outcome = allegation.outcome();
        var identity = complaint.identity();
        return new Line(
                allegation.number(),
                now.categories()
                        .of(identity.regime(), identity.receivedOn(), allegation.category(), "category")
                        .orThrow()
                        .name(),
                outcome.map(AllegationOutcome::decision).map(LetterWords::of).orElse("not decided"),
                outcome.map(AllegationOutcome::actions).orElseGet(Set::of).stream()
                        .sorted()
                        .map(LetterWords::of)
                        .collect(Collectors.joining(", ")));
    }
}
