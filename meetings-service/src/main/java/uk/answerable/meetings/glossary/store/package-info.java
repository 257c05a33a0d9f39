/** The glossary file that ships with this service. */
@NullMarked
package uk.answerable.meetings.glossary.store;

import org.jspecify.annotations.NullMarked;
