/** Letters in the graph and as files, and who is owed one. */
@NullMarked
package uk.answerable.complaints.letter.api;

import org.jspecify.annotations.NullMarked;
