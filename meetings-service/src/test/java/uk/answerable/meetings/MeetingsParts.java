package uk.answerable.meetings;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.answerable.kernel.test.RealParts;

/** The real parts of this service's tests, and a mail server. */
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
@QuarkusTestResource(Mailbox.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MeetingsParts {}
