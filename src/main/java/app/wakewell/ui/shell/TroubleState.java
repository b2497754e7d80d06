package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wakewell.journal.Backup;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.Damage;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.SafetyWording;
import app.wakewell.journal.wording.Wording;

/**
 * What is said about a journal that cannot be opened.
 *
 * @param what
 *            what is the matter
 * @param hint
 *            what can be done about it
 * @param file
 *            the journal
 * @param folders
 *            where its backups lie, each once
 * @param readable
 *            how much of it can be read; empty where nothing was looked at
 * @param damaged
 *            what cannot, one by one
 * @param copies
 *            its backups, newest first, where one can be brought back
 * @param copiesNote
 *            what there is to say of all backups
 * @param canLook
 *            whether what can be read can be opened to look at
 * @param isGone
 *            whether there is nothing left of it but traces, so that the person may want to begin anew
 */
record TroubleState(String what, String hint, Path file, List<Path> folders, String readable, List<String> damaged,
        List<Copy> copies, String copiesNote, boolean canLook, boolean isGone) {

    /** Where a backup can take the place of the journal. */
    private static final Set<Reason> REPLACEABLE = EnumSet.of(Reason.DAMAGED, Reason.MISSING, Reason.EMPTY,
            Reason.NEWER, Reason.FOREIGN, Reason.UNREADABLE);

    private static final Comparator<Damage> NEWEST_FIRST = Comparator.comparing(Damage::part)
            .thenComparing(Damage::key, Comparator.reverseOrder());

    TroubleState {
        folders = List.copyOf(folders);
        damaged = List.copyOf(damaged);
        copies = List.copyOf(copies);
    }

    /**
     * A backup.
     *
     * @param file
     *            where it lies
     * @param words
     *            when and why it was made, and how many nights it has
     * @param readable
     *            whether it can be read, and so be brought back
     */
    record Copy(Path file, String words, boolean readable) {}

    /**
     * What there is to say.
     *
     * @param found
     *            what a look at the file found, if one was possible
     * @param answered
     *            whether the window that has it open was asked to come to the front, and did
     */
    static TroubleState of(JournalUnusable unusable, Optional<Checkup> found, boolean answered, Words words) {
        Messages messages = words.messages();
        Wording wording = words.wording();
        ZoneId zone = words.formats().zone();
        SafetyWording safety = new SafetyWording(wording);
        boolean replaceable = REPLACEABLE.contains(unusable.reason());
        List<Backup> backups = replaceable ? found.map(Checkup::backups).orElse(List.of()) : List.of();
        long rows = found.map(Checkup::rows).orElse(0L);
        boolean lookedInto = unusable.reason() == Reason.DAMAGED || unusable.reason() == Reason.NEWER;
        return new TroubleState(wording.problem(unusable.problem()),
                messages.text(answered ? "trouble.inUse.answered" : hint(unusable.reason())),
                unusable.file().toAbsolutePath(),
                backups.stream()
                        .flatMap(copy -> Optional.ofNullable(copy.file().getParent()).stream())
                        .distinct()
                        .toList(),
                lookedInto && found.isPresent()
                        ? messages.text(rows == 0 ? "trouble.readable.nothing" : "trouble.readable",
                                found.get().nights())
                        : "",
                found.stream()
                        .flatMap(checkup -> checkup.damaged().stream())
                        .sorted(NEWEST_FIRST)
                        .map(safety::damage)
                        .toList(),
                backups.stream()
                        .map(copy -> new Copy(copy.file(), safety.backup(copy, zone), copy.nights().isPresent()))
                        .toList(),
                replaceable ? messages.text(backups.isEmpty() ? "trouble.backups.none" : "trouble.backups.some") : "",
                lookedInto && rows > 0,
                unusable.reason() == Reason.MISSING || unusable.reason() == Reason.EMPTY);
    }

    private static String hint(Reason reason) {
        return switch (reason) {
            case DAMAGED -> "trouble.damaged";
            case FOREIGN -> "trouble.foreign";
            case NEWER -> "trouble.newer";
            case UNREADABLE -> "trouble.unreadable";
            case READ_ONLY -> "trouble.readOnly";
            case MISSING -> "trouble.missing";
            case EMPTY -> "trouble.empty";
            case IN_USE -> "trouble.inUse";
            case DISK_FULL -> "trouble.diskFull";
            case DISK_FAILED -> "trouble.diskFailed";
        };
    }
}
