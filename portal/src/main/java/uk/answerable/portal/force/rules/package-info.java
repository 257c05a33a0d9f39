/** A force's public home: figures, complaints, meetings. */
@NullMarked
package uk.answerable.portal.force.rules;

import org.jspecify.annotations.NullMarked;
