package app.wakewell.ui.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;
import app.wakewell.domain.WeightTopic;
import app.wakewell.journal.Snapshot;

/**
 * What the weekly page shows besides the answers themselves.
 *
 * @param title
 *            which seven days
 * @param note
 *            a quiet line below it: written already, on a break, when the next look back would be
 * @param isLatest
 *            whether there is no later week to go to
 * @param peg
 *            the PEG score, or that items are missing
 * @param isPegWhole
 *            whether all three items are answered
 * @param proposed
 *            what is proposed and not answered yet
 * @param why
 *            each of these with its value and where it is from
 * @param asBefore
 *            the proposals in words; empty if there are none
 * @param asksWeight
 *            whether body weight is asked for without being opened
 * @param earlier
 *            the other weeks that are written, newest first
 */
record WeekState(String title, String note, boolean isLatest, String peg, boolean isPegWhole, Answers proposed,
        Map<Field<?>, String> why, String asBefore, boolean asksWeight, List<WeekLine> earlier) {

    /**
     * Computes it.
     *
     * @param form
     *            the answers in the form
     * @param proposals
     *            what was proposed when the week was opened
     * @param today
     *            the last day of the latest week there can be
     */
    static WeekState of(Snapshot journal, LocalDate day, Answers form, WeekProposals proposals, LocalDate today,
            WeekTexts texts) {
        OptionalDouble peg = peg(day, form);
        Answers open = proposals.open(form);
        return new WeekState(texts.week(day, today), note(journal, day, today, texts),
                !day.isBefore(latest(journal, today)),
                peg.isPresent()
                        ? texts.text("week.peg.score", texts.score(peg.getAsDouble()))
                        : texts.text("week.peg.missing"),
                peg.isPresent(), open, why(open, proposals, texts), inWords(open, proposals, texts),
                journal.person().get(ProfileFields.WEIGHT_TOPIC).filter(WeightTopic.WANT_TIPS::equals).isPresent()
                        || form.has(WeekFields.WEIGHT_KG),
                earlier(journal, day, today, texts));
    }

    /** What is in a folded group: how much is proposed as long as nothing is answered, else how much is answered. */
    String summary(WeekGroup group, Answers form, WeekTexts texts) {
        long answered = group.fields().stream().filter(form::has).count();
        long waiting = group.fields().stream().filter(proposed::has).count();
        return answered == 0 && waiting > 0
                ? texts.text("week.fold.proposed", waiting)
                : texts.text("week.fold.answered", answered, group.fields().size());
    }

    /** The PEG score of what is in the form; only with all three items. */
    private static OptionalDouble peg(LocalDate day, Answers form) {
        return form.isEmpty()
                ? OptionalDouble.empty()
                : new WeekEntry(day, form, java.time.Instant.EPOCH, null, java.time.ZoneOffset.UTC).peg();
    }

    /**
     * The last day of the week that is opened unasked: the one written within these seven days, or else the seven days
     * up to today. Once a week is enough.
     */
    static LocalDate latest(Snapshot journal, LocalDate today) {
        return journal.weeks()
                .stream()
                .map(WeekEntry::day)
                .filter(day -> day.isAfter(today.minusDays(WeekEntry.DAYS)))
                .reduce((earlier, later) -> later)
                .orElse(today);
    }

    /** The last day of the week before: one that is written around then, or else seven days back. */
    static LocalDate before(Snapshot journal, LocalDate day) {
        return near(journal, day.minusDays(WeekEntry.DAYS), day.minusDays(1));
    }

    /** The last day of the week after: one that is written around then, or else seven days on, at most the latest. */
    static LocalDate after(Snapshot journal, LocalDate day, LocalDate today) {
        LocalDate latest = latest(journal, today);
        LocalDate next = near(journal, day.plusDays(WeekEntry.DAYS), latest);
        return next.isAfter(latest) ? latest : next;
    }

    /** A written week that ends within three days of a day, not after another one; or else that day. */
    private static LocalDate near(Snapshot journal, LocalDate day, LocalDate last) {
        int reach = WeekEntry.DAYS / 2;
        return journal.weeks()
                .stream()
                .map(WeekEntry::day)
                .filter(written -> Math.abs(ChronoUnit.DAYS.between(written, day)) <= reach && !written.isAfter(last))
                .findFirst()
                .orElse(day);
    }

    private static String note(Snapshot journal, LocalDate day, LocalDate today, WeekTexts texts) {
        boolean written = journal.weeks().stream().anyMatch(week -> week.day().equals(day));
        if (journal.isBreak(Night.endingOn(today))) {
            return texts.text("week.note.break");
        }
        if (written && day.equals(latest(journal, today))) {
            return texts.text("week.note.written", texts.day(day.plusDays(WeekEntry.DAYS)));
        }
        return written ? texts.text("week.note.opened") : texts.text("week.note.skippable");
    }

    private static Map<Field<?>, String> why(Answers open, WeekProposals proposals, WeekTexts texts) {
        Map<Field<?>, String> why = new TreeMap<>();
        for (Field<?> field : open.fields()) {
            String value = texts.wording().answer(field, open).orElse("");
            why.put(field, proposals.counted().contains(field)
                    ? texts.text("week.from.mornings", proposals.mornings(), value)
                    : texts.text("week.from.before", texts.day(proposals.before().orElseThrow()), value));
        }
        return why;
    }

    /** One line for what is as before, one for what the mornings say. */
    private static String inWords(Answers open, WeekProposals proposals, WeekTexts texts) {
        String before = listed(open, field -> !proposals.counted().contains(field), texts);
        String counted = listed(open, proposals.counted()::contains, texts);
        return Stream.of(
                before.isEmpty()
                        ? ""
                        : texts.text("week.from.before", texts.day(proposals.before().orElseThrow()), before),
                counted.isEmpty() ? "" : texts.text("week.from.mornings", proposals.mornings(), counted))
                .filter(line -> !line.isEmpty())
                .map(texts.wording()::upperFirst)
                .collect(Collectors.joining("\n"));
    }

    private static String listed(Answers open, Predicate<Field<?>> which, WeekTexts texts) {
        return open.fields()
                .stream()
                .filter(which)
                .map(field -> texts.text("week.asBefore.one", texts.wording().lowerFirst(texts.wording().field(field)),
                        texts.wording().answer(field, open).orElse("")))
                .collect(Collectors.joining(texts.text("week.asBefore.separator")));
    }

    private static List<WeekLine> earlier(Snapshot journal, LocalDate day, LocalDate today, WeekTexts texts) {
        List<WeekLine> lines = new ArrayList<>();
        WeekEntry scored = null;
        for (WeekEntry week : journal.weeks()) {
            if (!week.day().equals(day)) {
                lines.add(WeekLine.of(week, scored, today, texts));
            }
            scored = week.peg().isPresent() ? week : scored;
        }
        return lines.reversed();
    }
}
