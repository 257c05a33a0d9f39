package uk.answerable.meetings;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A database of its own for what is asked for, published and answered once. */
public final class PapersRecord implements QuarkusTestProfile {}
