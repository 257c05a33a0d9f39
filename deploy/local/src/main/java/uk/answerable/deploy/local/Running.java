package uk.answerable.deploy.local;

/**
 * A part that is up.
 *
 * @param name as printed
 * @param address as printed
 * @param pid of its process
 * @param stop ends it in order
 */
record Running(String name, String address, long pid, Runnable stop) {}
