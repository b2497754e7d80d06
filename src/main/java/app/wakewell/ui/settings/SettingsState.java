package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.wakewell.domain.Problem;
import app.wakewell.journal.Backup;
import app.wakewell.journal.BackupState;
import app.wakewell.ui.fx.JournalState;

/**
 * How safe the journal is, in words.
 *
 * @param safety
 *            the answer in a word
 * @param answer
 *            the answer in a sentence or two
 * @param drill
 *            when a backup was restored on trial; empty where there is nothing to try
 * @param remarks
 *            what else is worth knowing
 * @param backups
 *            newest first
 * @param canMake
 *            whether a backup can be asked for
 * @param second
 *            the second place
 */
record SettingsState(Safety safety, String answer, String drill, List<String> remarks, List<BackupLine> backups,
        boolean canMake, SecondPlace second) {

    /** How the keys of problems with the second place begin. */
    private static final String OF_SECOND_PLACE = "problem.backup.second.";

    /** Whether the journal is safe. */
    enum Safety {
        /** There is a proven backup, and the one that was due was made. */
        SAFE,
        /** There is none yet. */
        NONE_YET,
        /** One that was due could not be made. */
        LOOK,
        /** It can only be looked at, so that no further one is made. */
        READ_ONLY,
        /** The journal belongs to nobody. */
        SAMPLE
    }

    /**
     * The folder that gets a further copy of each backup.
     *
     * @param path
     *            which one; empty if none was chosen
     * @param words
     *            how it is with it
     * @param trouble
     *            whether it cannot be reached or written
     */
    record SecondPlace(String path, String words, boolean trouble) {

        boolean isChosen() {
            return !path.isEmpty();
        }
    }

    SettingsState {
        remarks = List.copyOf(remarks);
        backups = List.copyOf(backups);
    }

    boolean isSample() {
        return safety == Safety.SAMPLE;
    }

    /**
     * Puts it in words.
     *
     * @param journal
     *            what is said of the copies
     * @param backups
     *            those there are, newest first
     * @param second
     *            the second place, if one was chosen
     */
    static SettingsState of(JournalState journal, List<Backup> backups, Optional<Path> second, SettingsTexts texts) {
        if (journal.snapshot().info().sample()) {
            return new SettingsState(Safety.SAMPLE, texts.text("settings.safety.sample"), "", List.of(), List.of(),
                    false, new SecondPlace("", "", false));
        }
        BackupState copies = journal.backups();
        List<String> remarks = new ArrayList<>();
        copies.remarks()
                .stream()
                .filter(remark -> !isOfSecondPlace(remark))
                .map(texts.wording()::problem)
                .forEach(remarks::add);
        return new SettingsState(safety(journal), answer(journal, backups, texts), drill(copies, texts), remarks,
                lines(backups, copies, texts), !journal.readOnly(),
                second.map(place -> second(place, copies, backups, texts))
                        .orElseGet(() -> new SecondPlace("", texts.text("settings.second.none"), false)));
    }

    private static Safety safety(JournalState journal) {
        if (journal.readOnly()) {
            return Safety.READ_ONLY;
        }
        if (journal.backups().failure().isPresent()) {
            return Safety.LOOK;
        }
        return journal.backups().lastProven().isPresent() ? Safety.SAFE : Safety.NONE_YET;
    }

    private static boolean isOfSecondPlace(Problem remark) {
        return remark.key().startsWith(OF_SECOND_PLACE);
    }

    private static String answer(JournalState journal, List<Backup> backups, SettingsTexts texts) {
        BackupState copies = journal.backups();
        if (journal.readOnly()) {
            return last(texts.text("settings.safety.readOnly"), copies, texts);
        }
        if (copies.failure().isPresent()) {
            return last(texts.text("settings.safety.look", texts.wording().problem(copies.failure().get())), copies,
                    texts);
        }
        if (copies.lastProven().isEmpty()) {
            return texts.text(journal.snapshot().items().isEmpty()
                    ? "settings.safety.nothing"
                    : "settings.safety.none");
        }
        Instant at = copies.lastProven().get();
        String nights = backups.stream()
                .filter(backup -> backup.madeAt().equals(at) && backup.nights().isPresent())
                .findFirst()
                .map(backup -> texts.text("settings.safety.yes.nights", backup.nights().getAsLong()))
                .orElse("");
        return texts.text("settings.safety.yes", texts.when(at), nights);
    }

    /** Adds to a sentence when the last backup was made. */
    private static String last(String sentence, BackupState copies, SettingsTexts texts) {
        return copies.lastProven()
                .map(at -> texts.text("settings.safety.last", sentence, texts.when(at)))
                .orElse(sentence);
    }

    private static String drill(BackupState copies, SettingsTexts texts) {
        if (copies.lastProven().isEmpty()) {
            return "";
        }
        return copies.lastDrill()
                .map(at -> texts.text("settings.drill.last", texts.when(at)))
                .orElseGet(() -> texts.text("settings.drill.none"));
    }

    /** The copies of one backup together, as removing it means all of them. */
    private static List<BackupLine> lines(List<Backup> backups, BackupState copies, SettingsTexts texts) {
        List<List<Backup>> together = new ArrayList<>();
        for (Backup backup : backups) {
            together.stream()
                    .filter(others -> others.stream().allMatch(other -> isCopy(other, backup)))
                    .findFirst()
                    .ifPresentOrElse(others -> others.add(backup),
                            () -> together.add(new ArrayList<>(List.of(backup))));
        }
        String sure = texts.text(together.size() == 1 ? "settings.remove.sure.only" : "settings.remove.sure");
        return together.stream().map(all -> line(all, sure, copies, texts)).toList();
    }

    private static boolean isCopy(Backup one, Backup other) {
        return one.madeAt().equals(other.madeAt()) && one.why() == other.why()
                && !Objects.equals(one.file().getParent(), other.file().getParent());
    }

    private static BackupLine line(List<Backup> all, String sure, BackupState copies, SettingsTexts texts) {
        List<Backup> sorted = all.stream()
                .sorted(Comparator.comparing(backup -> !isBeside(backup, copies)))
                .toList();
        Backup first = sorted.getFirst();
        String where = texts.text(sorted.size() > 1
                ? "settings.backup.both"
                : isBeside(first, copies) ? "settings.backup.beside" : "settings.backup.second");
        String about = first.nights().isPresent()
                ? texts.text("settings.backup.about", texts.safety().why(first.why()), first.nights().getAsLong(),
                        where)
                : texts.text("settings.backup.about.unreadable", texts.safety().why(first.why()), where);
        return new BackupLine(sorted, texts.wording().upperFirst(texts.when(first.madeAt())), about, sure);
    }

    private static boolean isBeside(Backup backup, BackupState copies) {
        return copies.folder().equals(backup.file().getParent());
    }

    private static SecondPlace second(Path place, BackupState copies, List<Backup> backups, SettingsTexts texts) {
        Optional<Problem> trouble = copies.remarks().stream().filter(SettingsState::isOfSecondPlace).findFirst();
        List<Backup> there = backups.stream().filter(backup -> !isBeside(backup, copies)).toList();
        String words = trouble.map(why -> texts.text("settings.second.trouble", texts.wording().problem(why)))
                .orElseGet(() -> there.isEmpty()
                        ? texts.text("settings.second.empty")
                        : texts.text("settings.second.holds", there.size(), texts.when(there.getFirst().madeAt())));
        return new SecondPlace(place.toString(), words, trouble.isPresent());
    }
}
