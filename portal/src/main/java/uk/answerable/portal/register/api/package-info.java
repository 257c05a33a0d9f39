/** The registers of an office. */
@NullMarked
package uk.answerable.portal.register.api;

import org.jspecify.annotations.NullMarked;
