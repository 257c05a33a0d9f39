package uk.answerable.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.test.RootWalk;
import uk.answerable.kernel.test.SchemaSnapshot;

/** The graph is the one kept, and every root field answers every sign-in as the matrix says. */
@QuarkusTest
class GraphContractIT {

    @Test
    void theGraphIsTheOneKept() {
        SchemaSnapshot.check();
    }

    @Test
    void everyRootFieldAnswersEverySignInAsTheMatrixSays() {
        assertThat(RootWalk.walk(MatrixFile.get())).isPositive();
    }
}
