/** The pages of the scrutiny of a force. */
@NullMarked
package uk.answerable.portal.scrutiny.api;

import org.jspecify.annotations.NullMarked;
