/** Audits of crime recording: so many of so many, what that allows to say, and when audits were made (FEATURES 240-254). */
@NullMarked
package uk.answerable.performance.audit.rules;

import org.jspecify.annotations.NullMarked;
