/** The statutory publication of complaint figures with its narrative. */
@NullMarked
package uk.answerable.complaints.publication.rules;

import org.jspecify.annotations.NullMarked;
