/** The whole suite on one machine: what ./run starts, watches and stops. */
@NullMarked
package uk.answerable.deploy.local;

import org.jspecify.annotations.NullMarked;
