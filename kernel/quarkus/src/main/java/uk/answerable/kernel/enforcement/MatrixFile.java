package uk.answerable.kernel.enforcement;

import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.PermissionsFile;

/** The service's {@code permissions.csv}, read once. */
public final class MatrixFile {

    public static final String NAME = PermissionsFile.NAME;

    private MatrixFile() {}

    private static final class Holder {
        static final Matrix MATRIX = PermissionsFile.read();
    }

    public static Matrix get() {
        return Holder.MATRIX;
    }
}
