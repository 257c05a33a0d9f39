/** One question to the gateway for each page. */
@NullMarked
package uk.answerable.portal.graph.api;

import org.jspecify.annotations.NullMarked;
