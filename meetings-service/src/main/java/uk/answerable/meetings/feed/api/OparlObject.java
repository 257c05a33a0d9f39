package uk.answerable.meetings.feed.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects in the shape of OParl 1.1 (oparl.org), which readers of council papers know. Police bodies have no factions and
 * offices take the place of persons, so lists of persons and legislative terms are left out; what OParl has no word for
 * stands under {@code answerable:}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "type"})
sealed interface OparlObject {

    String SCHEMA = "https://schema.oparl.org/1.1/";

    String id();

    @JsonProperty
    default String type() {
        return SCHEMA
                + switch (this) {
                    case OfSystem system -> "System";
                    case OfBody body -> "Body";
                    case Organization organization -> "Organization";
                    case Meeting meeting -> "Meeting";
                    case AgendaItem item -> "AgendaItem";
                    case Paper paper -> "Paper";
                    case Deleted deleted -> deleted.kind();
                };
    }

    /** This interface. */
    record OfSystem(String id, String name, String oparlVersion, String product, String body) implements OparlObject {}

    /** A police force area, with its lists. */
    record OfBody(
            String id,
            String name,
            String shortName,
            String system,
            String organization,
            String meeting,
            String agendaItem,
            String paper)
            implements OparlObject {}

    /** A governance body. */
    record Organization(
            String id,
            String body,
            String name,
            String shortName,
            String classification,
            String meeting,
            String created,
            String modified)
            implements OparlObject {}

    /** A meeting with its agenda. */
    record Meeting(
            String id,
            String name,
            String meetingState,
            boolean cancelled,
            @Nullable String start,
            @Nullable String end,
            @Nullable Location location,
            List<String> organization,
            List<AgendaItem> agendaItem,
            @JsonProperty("answerable:reference") String reference,
            @JsonProperty("answerable:date") String date,
            String created,
            String modified)
            implements OparlObject {}

    /** Where. */
    record Location(String description) {}

    /** An item; of a private one the public line. */
    record AgendaItem(
            String id,
            String meeting,
            String number,
            int order,
            String name,
            @JsonProperty("public") boolean open,
            @Nullable String result,
            @JsonProperty("answerable:exemption") @Nullable String exemption,
            @Nullable String created,
            @Nullable String modified)
            implements OparlObject {}

    /** A paper. */
    record Paper(
            String id,
            String body,
            String name,
            @Nullable String reference,
            String date,
            @JsonProperty("answerable:meeting") String meeting,
            @JsonProperty("answerable:marking") @Nullable String marking,
            String created,
            String modified)
            implements OparlObject {}

    /** What was withdrawn: that it was, and when. */
    record Deleted(String id, @JsonIgnore String kind, String created, String modified, boolean deleted)
            implements OparlObject {}

    /**
     * A page of a list.
     *
     * @param links to the first, this and the next page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(List<? extends OparlObject> data, Pagination pagination, Links links) {}

    /** How long a page is. */
    record Pagination(int elementsPerPage) {}

    /** Addresses of pages; no next on the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(String first, String self, @Nullable String next) {}
}
