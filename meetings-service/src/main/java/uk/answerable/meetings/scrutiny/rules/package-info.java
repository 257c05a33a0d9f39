/** Scrutiny reports: requests, answers, asks nobody answered, claims in dispute, deep dives. */
@NullMarked
package uk.answerable.meetings.scrutiny.rules;

import org.jspecify.annotations.NullMarked;
