package uk.answerable.meetings.panelreview.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.panelreview.rules.PanelConclusion;
import uk.answerable.meetings.panelreview.rules.PanelReview;
import uk.answerable.meetings.panelreview.rules.PanelReviewKind;

/** A review as stored. What the panel concludes is its own until it publishes its report. */
@Entity
@Table(name = "panel_review")
@SuppressWarnings("NullAway.Init")
public class PanelReviewRow {

    @Id
    public UUID id;

    public String bodyCode;

    public String forceCode;

    @Enumerated(EnumType.STRING)
    public PanelReviewKind kind;

    public String subject;

    public LocalDate notifiedOn;

    public @Nullable UUID hearingId;

    public @Nullable LocalDate heardOn;

    public @Nullable LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable PanelConclusion conclusion;

    public @Nullable String gist;

    public @Nullable Integer members;

    public @Nullable Integer inFavour;

    public @Nullable LocalDate publishedOn;

    public @Nullable String address;

    public @Nullable LocalDate respondedOn;

    public @Nullable String response;

    public @Nullable Boolean follows;

    public @Nullable LocalDate responsePublishedOn;

    public @Nullable String responseAddress;

    public int version;

    public Place place() {
        return Place.ofBody(publishedOn == null ? "draft" : "published", forceCode, bodyCode);
    }

    public PanelReview review() {
        return new PanelReview(
                kind,
                forceCode,
                notifiedOn,
                heardOn,
                reportedOn == null || conclusion == null || gist == null
                        ? null
                        : new PanelReview.Report(reportedOn, conclusion, gist, members, inFavour),
                publication(publishedOn, address),
                respondedOn == null || response == null
                        ? null
                        : new PanelReview.Response(respondedOn, response, follows),
                publication(responsePublishedOn, responseAddress));
    }

    private static PanelReview.@Nullable Publication publication(@Nullable LocalDate on, @Nullable String address) {
        return on == null || address == null ? null : new PanelReview.Publication(on, address);
    }

    void become(PanelReview review) {
        heardOn = review.heardOn();
        var report = review.report();
        if (report != null) {
            reportedOn = report.on();
            conclusion = report.conclusion();
            gist = report.gist();
            members = report.members();
            inFavour = report.inFavour();
        }
        var publication = review.publication();
        if (publication != null) {
            publishedOn = publication.on();
            address = publication.address();
        }
        var answer = review.response();
        if (answer != null) {
            respondedOn = answer.on();
            response = answer.gist();
            follows = answer.follows();
        }
        var answered = review.responsePublication();
        if (answered != null) {
            responsePublishedOn = answered.on();
            responseAddress = answered.address();
        }
        version++;
    }
}
