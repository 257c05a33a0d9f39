package uk.answerable.portal.graph.rules;

import java.util.Set;

/** What came back for one question. */
public sealed interface Answer<T> {

    /**
     * Data, complete or in part.
     *
     * @param missing names of the top-level parts of the question that hold no or not all data because of an error
     */
    record Given<T>(T data, Set<String> missing) implements Answer<T> {

        public Given {
            missing = Set.copyOf(missing);
        }

        public boolean isMissing(String part) {
            return missing.contains(part);
        }
    }

    /** No data at all. */
    record Withheld<T>(Reason reason) implements Answer<T> {}

    /** Why there is no data. */
    enum Reason {
        /** The gateway does not answer, or not in time. */
        UNREACHABLE,
        /** The gateway answers, but a service that all of the question needs does not. */
        SERVICE_AWAY,
        /** It answers with something that is no answer to the question. */
        UNREADABLE,
        /** It does not accept the visitor's token (any more). */
        TOKEN_REFUSED,
        /** The address tells of a place in a list that there is not. */
        CURSOR_REFUSED
    }
}
