/** Which deadlines offices are told of, when, and what has become of them under another calendar. */
@NullMarked
package uk.answerable.complaints.alert.rules;

import org.jspecify.annotations.NullMarked;
