/** Taking in published figures. */
@NullMarked
package uk.answerable.complaints.bulletin.api;

import org.jspecify.annotations.NullMarked;
