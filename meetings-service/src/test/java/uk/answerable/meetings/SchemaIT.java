package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.test.RootWalk;
import uk.answerable.kernel.test.SchemaSnapshot;
import uk.answerable.kernel.test.SignIns;

/** The graph as a whole: as checked in, and open to whom the matrix says. */
@QuarkusTest
@MeetingsParts
class SchemaIT {

    private static final int ROOT_FIELDS = 127;

    @Test
    void theSchemaIsTheOneCheckedIn() {
        SchemaSnapshot.check();
    }

    @Test
    void everyRootFieldAnswersEverySignInAsTheMatrixSays() {
        assertThat(RootWalk.walk(MatrixFile.get())).isEqualTo(ROOT_FIELDS * (SignIns.ALL.size() + 1));
    }
}
