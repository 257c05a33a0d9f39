/** The real parts a service stands on (PostgreSQL, Kafka, Keycloak), startable on any machine with a JDK. */
@NullMarked
package uk.answerable.deploy.parts;

import org.jspecify.annotations.NullMarked;
