/** The pages of a body, and its feeds. */
@NullMarked
package uk.answerable.portal.body.api;

import org.jspecify.annotations.NullMarked;
