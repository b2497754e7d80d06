package app.wakewell.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.NightCell;
import app.wakewell.ui.control.NightMark;
import app.wakewell.ui.fx.Formats;

/**
 * What Today shows besides the answers themselves. Holds no score of any other night.
 *
 * @param title
 *            which night is being filled
 * @param strip
 *            the last nights, oldest first
 * @param bedKnown
 *            whether a set-up is in force on the night
 * @param bed
 *            the set-up in words; empty if none is known
 * @param bedChanged
 *            whether the set-up changed with this very night
 * @param usualProps
 *            the props of the set-up
 * @param proposed
 *            regions of the last painful night; none where nothing is to be proposed
 */
record TodayState(String title, List<NightCell> strip, boolean bedKnown, String bed, boolean bedChanged,
        Set<Prop> usualProps, Set<PainRegion> proposed) {

    /** Nights in the strip. */
    static final int NIGHTS = 14;

    /** How many letters of a weekday fit into the strip. */
    private static final int WEEKDAY_LETTERS = 2;

    /**
     * Computes it.
     *
     * @param form
     *            the answers in the form
     * @param fresh
     *            whether the night was not written when the form was opened; only then regions are proposed
     */
    static TodayState of(Snapshot journal, Night night, Answers form, boolean fresh, LocalDate today,
            Messages messages, Wording wording, Formats formats) {
        Answers setUp = journal.bed().setUpOn(night);
        return new TodayState(title(night, messages, wording, formats), strip(journal, night, today, messages, formats),
                !setUp.isEmpty(), setUp.isEmpty() ? "" : wording.bed().setUp(setUp),
                journal.bed().changeOn(night).isPresent(), setUp.get(SetUpFields.PROPS).orElse(Set.of()),
                fresh && !isWithoutPain(form) ? lastRegions(journal, night) : Set.of());
    }

    private static String title(Night night, Messages messages, Wording wording, Formats formats) {
        return Formats.inOneMonth(night)
                ? messages.text("today.title", formats.weekday(night.evening()), night.evening().getDayOfMonth(),
                        formats.weekday(night.morning()), formats.dayAndMonth(night.morning()))
                : wording.night(night);
    }

    /** The last nights up to today; around the night itself where that lies further back. */
    private static List<NightCell> strip(Snapshot journal, Night night, LocalDate today, Messages messages,
            Formats formats) {
        Night newest = Night.endingOn(today);
        Night last = night.isBefore(newest.plus(1 - NIGHTS)) ? night.plus(NIGHTS / 2) : newest;
        List<NightCell> cells = new ArrayList<>();
        for (Night each = last.plus(1 - NIGHTS); !each.isAfter(last); each = each.next()) {
            NightMark mark = mark(journal.entry(each));
            String weekday = formats.shortWeekday(each.morning());
            cells.add(new NightCell(each, mark, weekday.substring(0, Math.min(WEEKDAY_LETTERS, weekday.length())),
                    messages.text("today.strip.night", formats.weekday(each.morning()),
                            formats.dayAndMonth(each.morning()), words(mark, messages))));
        }
        return List.copyOf(cells);
    }

    static NightMark mark(Optional<Entry> entry) {
        return entry
                .map(written -> written.isAway()
                        ? NightMark.AWAY
                        : written.isLate() ? NightMark.LATE : NightMark.WRITTEN)
                .orElse(NightMark.MISSING);
    }

    static String words(NightMark mark, Messages messages) {
        return switch (mark) {
            case WRITTEN -> messages.text("today.strip.written");
            case LATE -> messages.text("today.strip.late");
            case MISSING -> messages.text("today.strip.missing");
            case AWAY -> messages.text("today.strip.away");
        };
    }

    private static boolean isWithoutPain(Answers form) {
        return isZero(form, NightFields.PAIN_RISING) && isZero(form, NightFields.PAIN_BED);
    }

    private static boolean isZero(Answers form, Field<Score> field) {
        return form.get(field).filter(score -> score.value() == 0).isPresent();
    }

    private static Set<PainRegion> lastRegions(Snapshot journal, Night night) {
        return journal.entries()
                .reversed()
                .stream()
                .filter(entry -> entry.night().isBefore(night))
                .flatMap(entry -> entry.get(NightFields.PAIN_REGIONS).stream())
                .filter(regions -> !regions.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }
}
