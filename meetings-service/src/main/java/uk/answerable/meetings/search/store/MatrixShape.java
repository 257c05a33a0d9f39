package uk.answerable.meetings.search.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
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
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(cells.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
