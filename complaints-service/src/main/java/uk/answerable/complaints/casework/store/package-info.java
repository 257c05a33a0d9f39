/** Cases in the database, with their events and audit entries. */
@NullMarked
package uk.answerable.complaints.casework.store;

import org.jspecify.annotations.NullMarked;
