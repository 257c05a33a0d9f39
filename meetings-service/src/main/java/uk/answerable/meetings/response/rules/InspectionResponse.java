package uk.answerable.meetings.response.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the response to a report has come. What has not been done is null.
 *
 * @param report what it answers
 * @param chief the chief officer's comments
 * @param own the local policing body's
 * @param publication of both
 * @param inspectorsCopiedOn when the inspectors of constabulary were sent a copy
 * @param secretaryCopiedOn when the Secretary of State was
 */
public record InspectionResponse(
        Report report,
        @Nullable ChiefComments chief,
        @Nullable OwnComments own,
        @Nullable Publication publication,
        @Nullable LocalDate inspectorsCopiedOn,
        @Nullable LocalDate secretaryCopiedOn) {

    /**
     * An inspection report on a force.
     *
     * @param publishedOn by the inspectorate
     * @param hasRecommendation whether it has one, which the comments must then answer
     */
    public record Report(LocalDate publishedOn, boolean hasRecommendation) {}

    /** What the chief officer says of the report. */
    public record ChiefComments(String text, LocalDate on) {}

    /**
     * What the local policing body says of it.
     *
     * @param action taken or proposed on recommendations, or why none; null where there is nothing to explain
     */
    public record OwnComments(String text, @Nullable String action) {}

    /** Where and when the response was published. */
    public record Publication(LocalDate on, String address) {}

    public static InspectionResponse to(Report report) {
        return new InspectionResponse(report, null, null, null, null, null);
    }

    InspectionResponse with(ChiefComments comments) {
        return new InspectionResponse(report, comments, own, publication, inspectorsCopiedOn, secretaryCopiedOn);
    }

    InspectionResponse with(OwnComments comments) {
        return new InspectionResponse(report, chief, comments, publication, inspectorsCopiedOn, secretaryCopiedOn);
    }

    InspectionResponse with(Publication published) {
        return new InspectionResponse(report, chief, own, published, inspectorsCopiedOn, secretaryCopiedOn);
    }

    InspectionResponse copied(CopyTo to, LocalDate on) {
        return switch (to) {
            case INSPECTORS_OF_CONSTABULARY ->
                new InspectionResponse(report, chief, own, publication, on, secretaryCopiedOn);
            case SECRETARY_OF_STATE -> new InspectionResponse(report, chief, own, publication, inspectorsCopiedOn, on);
        };
    }

    @Nullable
    LocalDate copiedOn(CopyTo to) {
        return switch (to) {
            case INSPECTORS_OF_CONSTABULARY -> inspectorsCopiedOn;
            case SECRETARY_OF_STATE -> secretaryCopiedOn;
        };
    }
}
