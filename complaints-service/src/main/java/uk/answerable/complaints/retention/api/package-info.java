/** Cases due for retention review, for the office that deals with them. */
@NullMarked
package uk.answerable.complaints.retention.api;

import org.jspecify.annotations.NullMarked;
