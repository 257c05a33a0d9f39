/** Requests to the services, each kept from the trouble of the others. */
@NullMarked
package uk.answerable.gateway.services;

import org.jspecify.annotations.NullMarked;
