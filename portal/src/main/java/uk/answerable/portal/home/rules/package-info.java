/** The choice of a force. */
@NullMarked
package uk.answerable.portal.home.rules;

import org.jspecify.annotations.NullMarked;
