/** What a complainant is dissatisfied with, in how far the law binds its handling, and what was decided about it. */
@NullMarked
package uk.answerable.complaints.allegation.rules;

import org.jspecify.annotations.NullMarked;
