package uk.answerable.meetings.glossary.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.glossary.rules.Standing;
import uk.answerable.meetings.glossary.rules.Term;

/** An expansion as the graph shows it. */
@Description(
        "What a term or abbreviation stands for in a force's papers; variants and wrong expansions stand beside it.")
public record GlossaryTerm(
        @NonNull String term,
        @NonNull String expansion,
        @NonNull Standing standing,
        @NonNull String source,
        @Nullable String note) {

    static GlossaryTerm of(Term term) {
        return new GlossaryTerm(term.term(), term.expansion(), term.standing(), term.source(), term.note());
    }
}
