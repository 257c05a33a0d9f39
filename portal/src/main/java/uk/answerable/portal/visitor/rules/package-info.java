/** Who reads the page, and what changes for an office that signs in. */
@NullMarked
package uk.answerable.portal.visitor.rules;

import org.jspecify.annotations.NullMarked;
