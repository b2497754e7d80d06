package app.wakewell.journal;

import java.nio.file.Path;
import java.util.List;

/** Port: the report that a clinician reads in sixty seconds. */
public interface ClinicianReport {

    /**
     * Writes it as a tagged PDF.
     *
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             if no night lies in the range, or the target exists or cannot be written
     */
    void writePdf(Snapshot journal, ReportRequest request, Path target, boolean replace);

    /**
     * The pages exactly as they will be printed, as PNG images.
     *
     * @param dotsPerInch
     *            how finely
     * @throws Refused
     *             if no night lies in the range
     */
    List<byte[]> pages(Snapshot journal, ReportRequest request, int dotsPerInch);
}
