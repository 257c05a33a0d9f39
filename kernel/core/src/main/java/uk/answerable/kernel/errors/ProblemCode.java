package uk.answerable.kernel.errors;

/**
 * The one list of reasons a caller can be refused with. Each stands in GraphQL as {@code extensions.code} or
 * {@code userErrors.code}, and over HTTP as the {@code code} of an RFC 9457 problem document with the status given
 * here. Codes are part of the public contract: they are added, never renamed.
 */
public enum ProblemCode {
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Not permitted"),
    /** Also what a caller is told of something that exists but is not theirs to know of. */
    NOT_FOUND(404, "Not found"),
    INVALID_INPUT(422, "Input not valid"),
    UNKNOWN_CODE(422, "Unknown code"),
    FIRST_OUT_OF_RANGE(422, "Page size out of range"),
    INVALID_CURSOR(422, "Cursor not valid"),
    DATE_IN_FUTURE(422, "Date in the future"),
    DATE_OUT_OF_ORDER(422, "Date before the event it follows"),
    WRONG_STATE(409, "Not possible in this state"),
    ALREADY_DONE(409, "Already done"),
    VERSION_CONFLICT(409, "Changed by somebody else"),
    IMPORT_REJECTED(422, "Import rejected"),
    PAYLOAD_TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Format not supported"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status a problem document with this code carries. */
    public int status() {
        return status;
    }

    /** A short title, the same for every occurrence. */
    public String title() {
        return title;
    }
}
