package uk.answerable.complaints;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import uk.answerable.kernel.test.RealParts;

/** Real parts for every integration test of this service: one fresh database for all. */
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "complaints"))
final class ComplaintsParts {

    private ComplaintsParts() {}
}
