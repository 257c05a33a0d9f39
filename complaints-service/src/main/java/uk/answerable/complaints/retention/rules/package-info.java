/** How long cases are kept before somebody looks whether they still must be. */
@NullMarked
package uk.answerable.complaints.retention.rules;

import org.jspecify.annotations.NullMarked;
