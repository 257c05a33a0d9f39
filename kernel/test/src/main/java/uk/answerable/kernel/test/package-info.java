/** What the services' tests share: real parts, tokens, graph requests and the architecture's rules. */
@NullMarked
package uk.answerable.kernel.test;

import org.jspecify.annotations.NullMarked;
