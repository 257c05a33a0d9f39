package uk.answerable.meetings.response.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.response.rules.InspectionResponse;
import uk.answerable.meetings.response.rules.InspectionResponse.ChiefComments;
import uk.answerable.meetings.response.rules.InspectionResponse.OwnComments;
import uk.answerable.meetings.response.rules.InspectionResponse.Publication;
import uk.answerable.meetings.response.rules.InspectionResponse.Report;

/** A response as stored. Until it is published its texts are of those who write it. */
@Entity
@Table(name = "inspection_response")
@SuppressWarnings("NullAway.Init")
public class InspectionResponseRow {

    @Id
    public UUID id;

    public String forceCode;

    public String inspection;

    public String title;

    public LocalDate reportPublishedOn;

    public boolean hasRecommendation;

    public @Nullable String chiefComments;

    public @Nullable LocalDate chiefCommentedOn;

    public @Nullable String ownComments;

    public @Nullable String actionExplained;

    public @Nullable LocalDate publishedOn;

    public @Nullable String address;

    public @Nullable LocalDate copiedInspectorsOn;

    public @Nullable LocalDate copiedSecretaryOn;

    public int version;

    public Place place() {
        return Place.ofForce(publishedOn == null ? "draft" : "published", forceCode);
    }

    public InspectionResponse response() {
        return new InspectionResponse(
                new Report(reportPublishedOn, hasRecommendation),
                chiefComments == null || chiefCommentedOn == null
                        ? null
                        : new ChiefComments(chiefComments, chiefCommentedOn),
                ownComments == null ? null : new OwnComments(ownComments, actionExplained),
                publishedOn == null || address == null ? null : new Publication(publishedOn, address),
                copiedInspectorsOn,
                copiedSecretaryOn);
    }

    void become(InspectionResponse next) {
        var chief = next.chief();
        chiefComments = chief == null ? null : chief.text();
        chiefCommentedOn = chief == null ? null : chief.on();
        var own = next.own();
        ownComments = own == null ? null : own.text();
        actionExplained = own == null ? null : own.action();
        var publication = next.publication();
        publishedOn = publication == null ? null : publication.on();
        address = publication == null ? null : publication.address();
        copiedInspectorsOn = next.inspectorsCopiedOn();
        copiedSecretaryOn = next.secretaryCopiedOn();
        version++;
    }
}
