/** Areas of a force: the same label at two levels is two areas. */
@NullMarked
package uk.answerable.performance.area.rules;

import org.jspecify.annotations.NullMarked;
