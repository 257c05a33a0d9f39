/** The page of what was published, and its files. */
@NullMarked
package uk.answerable.portal.publication.api;

import org.jspecify.annotations.NullMarked;
