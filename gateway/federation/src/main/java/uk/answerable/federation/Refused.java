package uk.answerable.federation;

import java.util.List;

/** Ends the answering of a request that is refused as a whole. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ResponseError> errors;

    Refused(List<ResponseError> errors) {
        super("refused", null, false, false);
        this.errors = List.copyOf(errors);
    }

    List<ResponseError> errors() {
        return errors;
    }
}
