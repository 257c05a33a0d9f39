package uk.answerable.meetings.panelreview.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a review has come. What has not been done is null.
 *
 * @param force of the panel
 * @param notifiedOn when the panel received what it reviews
 * @param heardOn day of the public meeting
 * @param responsePublication of the commissioner's response
 */
public record PanelReview(
        PanelReviewKind kind,
        String force,
        LocalDate notifiedOn,
        @Nullable LocalDate heardOn,
        @Nullable Report report,
        @Nullable Publication publication,
        @Nullable Response response,
        @Nullable Publication responsePublication) {

    /**
     * The panel's report.
     *
     * @param gist in a few sentences
     * @param members of the panel on the day of a veto; null for a report
     * @param inFavour of a veto; null for a report
     */
    public record Report(
            LocalDate on,
            PanelConclusion conclusion,
            String gist,
            @Nullable Integer members,
            @Nullable Integer inFavour) {}

    /** Where and when something was published. */
    public record Publication(LocalDate on, String address) {}

    /**
     * The commissioner's response.
     *
     * @param follows whether the commissioner does as the panel recommends; null where nothing was recommended on a person
     */
    public record Response(
            LocalDate on, String gist, @Nullable Boolean follows) {}

    public static PanelReview of(PanelReviewKind kind, String force, LocalDate notifiedOn) {
        return new PanelReview(kind, force, notifiedOn, null, null, null, null, null);
    }

    PanelReview heard(LocalDate on) {
        return new PanelReview(kind, force, notifiedOn, on, report, publication, response, responsePublication);
    }

    PanelReview with(Report made) {
        return new PanelReview(kind, force, notifiedOn, heardOn, made, publication, response, responsePublication);
    }

    PanelReview published(Publication of) {
        return new PanelReview(kind, force, notifiedOn, heardOn, report, of, response, responsePublication);
    }

    PanelReview with(Response given) {
        return new PanelReview(kind, force, notifiedOn, heardOn, report, publication, given, responsePublication);
    }

    PanelReview responsePublished(Publication of) {
        return new PanelReview(kind, force, notifiedOn, heardOn, report, publication, response, of);
    }

    /** When a step was taken; null while it was not. */
    public @Nullable LocalDate takenOn(PanelReviewStep step) {
        return switch (step) {
            case NOTIFICATION -> notifiedOn;
            case HEARING -> heardOn;
            case REPORT -> report == null ? null : report.on();
            case PUBLICATION -> publication == null ? null : publication.on();
            case RESPONSE -> response == null ? null : response.on();
            case RESPONSE_PUBLICATION -> responsePublication == null ? null : responsePublication.on();
        };
    }
}
