/** Who is let in at a page. */
@NullMarked
package uk.answerable.portal.access.rules;

import org.jspecify.annotations.NullMarked;
