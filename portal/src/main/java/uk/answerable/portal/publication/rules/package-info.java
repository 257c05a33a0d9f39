/** What a force and the office that oversees it have published. */
@NullMarked
package uk.answerable.portal.publication.rules;

import org.jspecify.annotations.NullMarked;
