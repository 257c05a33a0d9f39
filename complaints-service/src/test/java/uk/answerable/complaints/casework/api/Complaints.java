package uk.answerable.complaints.casework.api;

import java.util.List;
import java.util.Map;

/** What offices send, for tests. */
final class Complaints {

    private Complaints() {}

    /** A complaint about a service, recorded and to be handled without an investigation. */
    static Map<String, Object> recorded(String force, String receivedOn, String recordedOn) {
        return Map.of(
                "force",
                force,
                "receivedOn",
                receivedOn,
                "recordedOn",
                recordedOn,
                "reason",
                "AUTHORITY_DECIDED",
                "handling",
                "OTHERWISE_THAN_BY_INVESTIGATION",
                "allegations",
                List.of(Map.of("category", "A1")));
    }

    /** Its end: the service was acceptable, and that was explained. */
    static Map<String, Object> finalised(String id, String on) {
        return Map.of(
                "id",
                id,
                "finalisedOn",
                on,
                "outcomes",
                List.of(Map.of("allegation", 1, "decision", "SERVICE_ACCEPTABLE", "actions", List.of("EXPLANATION"))));
    }
}
