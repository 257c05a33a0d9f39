package uk.answerable.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.RootWalk;
import uk.answerable.kernel.test.SchemaSnapshot;

/** The graph as a whole: its shape, and who may enter it. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SchemaIT {

    @Test
    void theGraphIsTheOneInTheRepository() {
        SchemaSnapshot.check();
    }

    @Test
    void everyRootFieldAnswersEverySignInAsTheMatrixSays() {
        assertThat(RootWalk.walk(MatrixFile.get())).isGreaterThan(30);
    }
}
