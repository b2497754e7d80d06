package app.wakewell.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.journal.Backup.Why;

/**
 * What the file of a backup is called: when and why it was made, the how-manieth it is in its folder, what its content
 * is, and the name of its journal. A file has such a name only after it was proven.
 *
 * @param at
 *            when it was made, to the second
 * @param why
 *            why
 * @param number
 *            counts up in each folder, whatever the clock says; 0 in names that an earlier version gave
 * @param digest
 *            {@link Tallies#digest()} of it; empty in names that an earlier version gave
 * @param journal
 *            the file name of its journal
 */
record BackupName(Instant at, Why why, int number, String digest, String journal) {

    /** In the order in which they were made. */
    static final Comparator<BackupName> NEWEST_FIRST = Comparator.comparingInt(BackupName::number)
            .thenComparing(BackupName::at)
            .reversed();

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("([^_]{18,})_(" + Stream.of(Why.values())
            .map(Why::word)
            .collect(Collectors.joining("|")) + ")(?:-(\\d{1,9})-([0-9a-f]{16}))?_(.+)", Pattern.DOTALL);

    /** The name that a file has, if it is a backup of this journal. */
    static Optional<BackupName> of(String file, String journal) {
        Matcher form = FORM.matcher(file);
        if (!form.matches() || !form.group(5).equals(journal)) {
            return Optional.empty();
        }
        try {
            String number = form.group(3);
            return Optional.of(new BackupName(STAMP.parse(form.group(1), Instant::from),
                    Why.valueOf(form.group(2).toUpperCase(Locale.ROOT)), number == null ? 0 : Integer.parseInt(number),
                    number == null ? "" : form.group(4), journal));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** The name of the same backup as the next one in another folder. */
    BackupName numbered(int other) {
        return new BackupName(at, why, other, digest, journal);
    }

    @Override
    public String toString() {
        return STAMP.format(at) + "_" + why.word() + (number == 0 ? "" : "-" + number + "-" + digest) + "_" + journal;
    }
}
