package app.wakewell.journal;

import java.nio.file.Path;

import app.wakewell.domain.Night;

/** Port: the pain picture as a file. */
public interface TrendChart {

    /**
     * Writes the picture as SVG or PNG, by the ending of the file name.
     *
     * @param from
     *            first night shown
     * @param to
     *            last night shown
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             if no night of the range has the measure, the ending is another one, or the target exists or cannot
     *             be written
     */
    void write(Snapshot journal, Measure measure, Night from, Night to, Path target, boolean replace);
}
