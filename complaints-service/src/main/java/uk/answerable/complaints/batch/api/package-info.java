/** Files of complaints over REST. */
@NullMarked
package uk.answerable.complaints.batch.api;

import org.jspecify.annotations.NullMarked;
