/** Local models in the graph. */
@NullMarked
package uk.answerable.complaints.localmodel.api;

import org.jspecify.annotations.NullMarked;
