package app.wakewell.journal;

/**
 * What an import did to the journal.
 *
 * @param added
 *            nights that had no entry
 * @param filled
 *            nights with an entry that got answers they lacked
 * @param setUpChanges
 *            set-up changes added
 * @param others
 *            records of other kinds that were added or got answers they lacked: things, weeks, events, factors,
 *            replies, what is said about the person
 */
public record ImportCounts(int added, int filled, int setUpChanges, int others) {}
