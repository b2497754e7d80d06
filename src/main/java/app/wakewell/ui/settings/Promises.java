package app.wakewell.ui.settings;

import java.util.List;

/** What Wakewell promises, in the order in which people ask, each with the tests that hold it to that. */
public final class Promises {

    /** A new promise is one line more here, and two messages. */
    public static final List<Promise> ALL = List.of( //
            new Promise("saved", List.of("storage.CrashTest", "storage.PowerCutTest", "storage.FaultSweepTest")),
            new Promise("halfWritten", List.of("ui.shell.MorningInAFileTest")),
            new Promise("neverReplaced", List.of("storage.JournalUnusableTest", "storage.RestoreTest")),
            new Promise("backups", List.of("storage.BackupsTest", "storage.RotationTest")),
            new Promise("checked", List.of("storage.JournalUnusableTest", "storage.SalvageTest")),
            new Promise("leave", List.of("storage.ArchiveHashesTest", "exchange.JsonArchivesTest",
                    "exchange.CsvRoundTripTest")),
            new Promise("stays", List.of("NetworkTest", "LeaksTest")), //
            new Promise("deleted", List.of("storage.DeletionTest")),
            new Promise("newer", List.of("storage.JournalUnusableTest")),
            new Promise("imports", List.of("journal.JournalTest", "storage.FaultSweepTest")));

    private Promises() {}
}
