package uk.answerable.performance.observation.rules;

import java.util.List;

/** What a printed value was read as. */
public sealed interface Reading {

    /**
     * It has one meaning.
     *
     * @param notes what a reader should know of how it was read
     */
    record Read(Value value, List<String> notes) implements Reading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** It has none that is certain. */
    record Unreadable(String reason) implements Reading {}
}
