package uk.answerable.meetings.scrutiny.rules;

import java.time.LocalDate;

/**
 * The force's answer to a numbered request.
 *
 * @param reference the section of the response that mirrors the request (1.4 answers request 2)
 * @param gist in our words
 * @param givenOn date of the response
 * @param office that answered
 */
public record Answer(String reference, String gist, LocalDate givenOn, String office) {}
