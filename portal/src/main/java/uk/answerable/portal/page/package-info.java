/** What all pages have in common: frame, status, error pages. */
@NullMarked
package uk.answerable.portal.page;

import org.jspecify.annotations.NullMarked;
