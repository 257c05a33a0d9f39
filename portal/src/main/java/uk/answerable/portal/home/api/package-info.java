/** The first page. */
@NullMarked
package uk.answerable.portal.home.api;

import org.jspecify.annotations.NullMarked;
