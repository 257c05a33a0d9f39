/** The people of a case in the graph, for the office that deals with it. */
@NullMarked
package uk.answerable.complaints.person.api;

import org.jspecify.annotations.NullMarked;
