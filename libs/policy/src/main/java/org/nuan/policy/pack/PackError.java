package org.nuan.policy.pack;

/**
 * One thing that is wrong in a pack file.
 *
 * @param line from 1
 * @param column from 1
 * @param path such as {@code parameters.standard.urban[2].value}; empty for the file as a whole
 * @param message what is wrong, and what is allowed
 */
public record PackError(String file, int line, int column, String path, Kind kind, String message)
        implements Comparable<PackError> {

    /** What sort of fault it is. */
    public enum Kind {
        SYNTAX,
        UNKNOWN_FIELD,
        DUPLICATE_FIELD,
        MISSING_FIELD,
        WRONG_TYPE,
        BAD_VALUE,
        UNKNOWN_VALUE,
        NEGATIVE_AMOUNT,
        OUT_OF_RANGE,
        ORDER,
        OVERLAP,
        GAP,
        /** A new version says something else about months before its release. */
        PAST_CHANGED
    }

    @Override
    public int compareTo(PackError other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
