package uk.answerable.meetings.topic.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One topic over a financial year of a body's meetings. */
public record RotationRow(
        @NonNull String topic,

        @NonNull @Description("When it was taken in the year; empty where it is still to come.")
        List<@NonNull AccountabilityTopic> thisYear,

        @NonNull @Description("The same of the year before.")
        List<@NonNull AccountabilityTopic> yearBefore) {}
