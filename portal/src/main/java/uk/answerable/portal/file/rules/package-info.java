/** The files a meeting can be taken away in. */
@NullMarked
package uk.answerable.portal.file.rules;

import org.jspecify.annotations.NullMarked;
