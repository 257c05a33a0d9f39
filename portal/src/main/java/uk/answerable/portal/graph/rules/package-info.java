/** What the gateway answers, and what it leaves unanswered. */
@NullMarked
package uk.answerable.portal.graph.rules;

import org.jspecify.annotations.NullMarked;
