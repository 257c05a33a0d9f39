/** What a search finds, in words and with its place. */
@NullMarked
package uk.answerable.portal.search.rules;

import org.jspecify.annotations.NullMarked;
