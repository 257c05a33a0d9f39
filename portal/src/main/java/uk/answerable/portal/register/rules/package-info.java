/** What an office has decided, and what it must publish. */
@NullMarked
package uk.answerable.portal.register.rules;

import org.jspecify.annotations.NullMarked;
