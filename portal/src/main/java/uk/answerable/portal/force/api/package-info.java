/** The pages of a force. */
@NullMarked
package uk.answerable.portal.force.api;

import org.jspecify.annotations.NullMarked;
