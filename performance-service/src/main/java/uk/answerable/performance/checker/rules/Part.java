package uk.answerable.performance.checker.rules;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a pack: a report with its own date and author.
 *
 * @param number from 0
 * @param title the line it begins with
 * @param month the last month it reports on, where its title says so
 */
record Part(int number, String title, @Nullable YearMonth month) {}
