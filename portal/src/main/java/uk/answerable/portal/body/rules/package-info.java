/** A body, what it has in hand and what it follows up. */
@NullMarked
package uk.answerable.portal.body.rules;

import org.jspecify.annotations.NullMarked;
