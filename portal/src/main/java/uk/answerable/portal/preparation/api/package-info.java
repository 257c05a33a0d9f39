/** The pages by which a member prepares. */
@NullMarked
package uk.answerable.portal.preparation.api;

import org.jspecify.annotations.NullMarked;
