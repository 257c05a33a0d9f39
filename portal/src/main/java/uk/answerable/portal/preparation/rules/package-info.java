/** What a member needs to know before a meeting. */
@NullMarked
package uk.answerable.portal.preparation.rules;

import org.jspecify.annotations.NullMarked;
