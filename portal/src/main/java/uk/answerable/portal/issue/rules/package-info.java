/** Everything that was said on one issue. */
@NullMarked
package uk.answerable.portal.issue.rules;

import org.jspecify.annotations.NullMarked;
