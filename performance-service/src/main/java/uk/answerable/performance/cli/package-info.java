/** The command line: the rules of this service for people with files of their own, without a server. */
@NullMarked
package uk.answerable.performance.cli;

import org.jspecify.annotations.NullMarked;
