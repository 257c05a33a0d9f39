/** Cases in the graph and over REST. */
@NullMarked
package uk.answerable.complaints.casework.api;

import org.jspecify.annotations.NullMarked;
