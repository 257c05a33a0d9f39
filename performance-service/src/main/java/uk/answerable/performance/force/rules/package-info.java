/** Police forces of England and Wales by stable code. */
@NullMarked
package uk.answerable.performance.force.rules;

import org.jspecify.annotations.NullMarked;
