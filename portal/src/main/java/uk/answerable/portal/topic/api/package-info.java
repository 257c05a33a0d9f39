/** The pages of topics, their questions and answers. */
@NullMarked
package uk.answerable.portal.topic.api;

import org.jspecify.annotations.NullMarked;
