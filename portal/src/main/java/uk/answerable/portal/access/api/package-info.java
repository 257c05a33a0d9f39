/** The door of every page. */
@NullMarked
package uk.answerable.portal.access.api;

import org.jspecify.annotations.NullMarked;
