/** The glossary in the graph. */
@NullMarked
package uk.answerable.meetings.glossary.api;

import org.jspecify.annotations.NullMarked;
