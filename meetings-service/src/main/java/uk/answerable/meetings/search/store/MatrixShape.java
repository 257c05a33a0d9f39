package uk.answerable.meetings.search.store;

import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.enforcement.MatrixFile;

/** What the public may read by the matrix, as a digest: whatever is kept by that is filled anew when it is another. */
public final class MatrixShape {

    private MatrixShape() {}

    public static String digest() {
        var matrix = MatrixFile.get();
        var cells = new TreeSet<String>();
        matrix.cells()
                .forEach(cell -> cells.add(cell
                        + " "
                        + matrix.permits(
                                Caller.PUBLIC, cell.type(), cell.field(), new Place(cell.state(), null, null))));
        return DigestUtils.sha256Hex(cells.toString());
    }
}
