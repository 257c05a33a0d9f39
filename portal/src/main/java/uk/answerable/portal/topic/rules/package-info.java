/** What a meeting holds a force to account for. */
@NullMarked
package uk.answerable.portal.topic.rules;

import org.jspecify.annotations.NullMarked;
