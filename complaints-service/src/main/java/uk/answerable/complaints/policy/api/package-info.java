/** The law in force on a day, for anyone who asks. */
@NullMarked
package uk.answerable.complaints.policy.api;

import org.jspecify.annotations.NullMarked;
