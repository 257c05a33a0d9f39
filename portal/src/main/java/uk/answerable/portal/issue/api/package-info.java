/** The page of an issue. */
@NullMarked
package uk.answerable.portal.issue.api;

import org.jspecify.annotations.NullMarked;
