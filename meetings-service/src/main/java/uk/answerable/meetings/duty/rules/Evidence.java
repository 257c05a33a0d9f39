package uk.answerable.meetings.duty.rules;

import java.time.LocalDate;

/**
 * That something was published under a duty.
 *
 * @param about the period, as {@link Rhythm#about} names it
 * @param address where
 */
public record Evidence(String duty, String about, LocalDate publishedOn, String address) {}
