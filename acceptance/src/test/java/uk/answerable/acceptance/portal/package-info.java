/** The portal in a browser. */
package uk.answerable.acceptance.portal;
