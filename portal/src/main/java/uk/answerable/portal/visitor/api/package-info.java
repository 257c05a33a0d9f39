/** Sign-in and sign-out. */
@NullMarked
package uk.answerable.portal.visitor.api;

import org.jspecify.annotations.NullMarked;
