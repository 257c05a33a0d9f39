package uk.answerable.portal.scrutiny.rules;

/** The colour of a request's tag; its words say the same. */
final class StatusColour {

    private StatusColour() {}

    static String of(String status) {
        return switch (status) {
            case "ANSWERED" -> "green";
            case "UNANSWERED" -> "red";
            case "PARTLY_ANSWERED" -> "yellow";
            case "DISPUTED" -> "orange";
            default -> "grey";
        };
    }
}
