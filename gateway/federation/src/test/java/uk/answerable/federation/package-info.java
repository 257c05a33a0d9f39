/** The gateway against small subgraphs that run in the test itself. */
package uk.answerable.federation;
