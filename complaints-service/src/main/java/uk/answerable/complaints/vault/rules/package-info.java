/** Text about persons as people type it: bounded and readable. */
@NullMarked
package uk.answerable.complaints.vault.rules;

import org.jspecify.annotations.NullMarked;
