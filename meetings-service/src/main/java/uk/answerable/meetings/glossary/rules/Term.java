package uk.answerable.meetings.glossary.rules;

import org.jspecify.annotations.Nullable;

/**
 * One expansion of a term or abbreviation in a force's papers.
 *
 * @param force slug
 * @param standing whether it is what the term means
 * @param source document and place that print it ({@code 003:appendix})
 * @param note why it stands so, or null
 */
public record Term(
        String force,
        String term,
        String expansion,
        Standing standing,
        String source,
        @Nullable String note) {}
