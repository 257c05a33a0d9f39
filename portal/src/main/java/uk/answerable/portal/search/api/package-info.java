/** The search page. */
@NullMarked
package uk.answerable.portal.search.api;

import org.jspecify.annotations.NullMarked;
