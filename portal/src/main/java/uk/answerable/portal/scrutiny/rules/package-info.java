/** The scrutiny of a force as its reader may see it. */
@NullMarked
package uk.answerable.portal.scrutiny.rules;

import org.jspecify.annotations.NullMarked;
