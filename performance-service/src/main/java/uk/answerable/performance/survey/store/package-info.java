/** Survey replies as they are kept, and the register of surveys. */
@NullMarked
package uk.answerable.performance.survey.store;

import org.jspecify.annotations.NullMarked;
