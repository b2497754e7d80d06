package app.wakewell.ui.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Stiffness;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.control.NightCell;
import app.wakewell.ui.control.NightMark;
import app.wakewell.ui.fx.Formats;

/**
 * What Today shows. Holds no score of any other night.
 *
 * @param form
 *            the answers in the form
 * @param title
 *            which night is being filled
 * @param marks
 *            that it was written late or changed later, and when; empty where neither holds
 * @param past
 *            whether it is another night than the one of this morning
 * @param nextMissing
 *            the night without an entry to go on with, if there is one
 * @param strip
 *            the last nights, oldest first
 * @param bed
 *            the bed of the night
 * @param proposed
 *            regions of the last painful night; none where nothing is to be proposed
 * @param easesAsked
 *            whether there is stiffness, of which it can be asked whether it eases
 * @param habits
 *            the evening habits that this person notes most
 * @param factors
 *            the factors of the person's own that are asked
 * @param summaries
 *            what each folded group says
 */
record TodayState(Answers form, String title, String marks, boolean past, Optional<Night> nextMissing,
        List<NightCell> strip,
        Bed bed, Set<PainRegion> proposed, boolean easesAsked, Set<EveningHabit> habits, List<OwnFactor> factors,
        Map<Group, String> summaries) {

    /** Nights in the strip. */
    static final int NIGHTS = 14;

    /** How many habits show unfolded: more chips than these are not read in the morning. */
    static final int HABITS = 6;

    /** How many letters of a weekday fit into the strip. */
    private static final int WEEKDAY_LETTERS = 2;

    /**
     * The bed of the night.
     *
     * @param known
     *            whether a set-up is in force
     * @param words
     *            the set-up in words; empty if none is known
     * @param changed
     *            whether it changed with this very night
     * @param usualProps
     *            its props
     */
    record Bed(boolean known, String words, boolean changed, Set<Prop> usualProps) {}

    /**
     * The form at one moment.
     *
     * @param journal
     *            everything that is written
     * @param night
     *            the night it is about
     * @param form
     *            the answers in it
     * @param fresh
     *            whether the night was not written when it was opened; only then regions are proposed
     * @param current
     *            the night of this morning
     * @param latest
     *            the latest date whose night can be written
     */
    record Open(Snapshot journal, Night night, Answers form, boolean fresh, Night current, LocalDate latest) {}

    /** Computes it. */
    static TodayState of(Open open, TodayWords words) {
        Bed bed = bed(open, words);
        Map<Group, String> summaries = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            summaries.put(group, GroupSummary.of(group, open.form(), bed.usualProps(), words));
        }
        return new TodayState(open.form(), title(open.night(), words), marks(open, words),
                !open.night().equals(open.current()),
                nextMissing(open), strip(open, words), bed,
                open.fresh() && !isWithoutPain(open.form()) ? lastRegions(open) : Set.of(),
                open.form().get(NightFields.STIFFNESS).filter(stiff -> stiff != Stiffness.NONE).isPresent(),
                habits(open), factors(open.journal().factors(), open.form()), summaries);
    }

    private static String title(Night night, TodayWords words) {
        Formats formats = words.formats();
        return Formats.inOneMonth(night)
                ? words.text("today.title", formats.weekday(night.evening()), night.evening().getDayOfMonth(),
                        formats.weekday(night.morning()), formats.dayAndMonth(night.morning()))
                : words.wording().night(night);
    }

    // ---- what stays marked for good ----

    private static String marks(Open open, TodayWords words) {
        return open.journal()
                .entry(open.night())
                .map(entry -> Stream
                        .of(entry.isLate() ? mark("today.late", entry.loggedAt(), entry, words) : "",
                                Optional.ofNullable(entry.editedAt())
                                        .map(at -> mark("today.edited", at, entry, words))
                                        .orElse(""))
                        .filter(mark -> !mark.isEmpty())
                        .collect(Collectors.joining(words.text("today.fold.and"))))
                .orElse("");
    }

    private static String mark(String key, Instant at, Entry entry, TodayWords words) {
        ZonedDateTime there = at.atZone(entry.zone());
        Formats formats = words.formats();
        return words.text(key, formats.weekday(there.toLocalDate()), formats.dayAndMonth(there.toLocalDate()),
                formats.time(there));
    }

    // ---- nights ----

    /** The next night after this one that has no entry, or else the first one of those in the strip of today. */
    private static Optional<Night> nextMissing(Open open) {
        Night newest = Night.endingOn(open.latest());
        Night oldest = newest.plus(1 - NIGHTS);
        Night first = open.journal().firstNight().orElse(newest);
        Set<Night> written = open.journal().entries().stream().map(Entry::night).collect(Collectors.toSet());
        Stream<Night> later = Stream.iterate(open.night().next(), night -> !night.isAfter(newest), Night::next);
        Stream<Night> strip = Stream.iterate(oldest, night -> !night.isAfter(newest), Night::next);
        return Stream.concat(later, strip)
                .filter(night -> !written.contains(night) && !night.isBefore(first) && !night.equals(open.night())
                        && !open.journal().isBreak(night))
                .findFirst();
    }

    /** The last nights up to today; around the night itself where that lies further back. */
    private static List<NightCell> strip(Open open, TodayWords words) {
        Night night = open.night();
        Formats formats = words.formats();
        Night newest = Night.endingOn(open.latest());
        Night last = night.isBefore(newest.plus(1 - NIGHTS)) ? night.plus(NIGHTS / 2) : newest;
        List<NightCell> cells = new ArrayList<>();
        for (Night each = last.plus(1 - NIGHTS); !each.isAfter(last); each = each.next()) {
            NightMark mark = mark(open.journal(), each);
            String weekday = formats.shortWeekday(each.morning());
            cells.add(new NightCell(each, mark, weekday.substring(0, Math.min(WEEKDAY_LETTERS, weekday.length())),
                    words.text("today.strip.night", formats.weekday(each.morning()),
                            formats.dayAndMonth(each.morning()), words(mark, words))));
        }
        return List.copyOf(cells);
    }

    private static NightMark mark(Snapshot journal, Night night) {
        return journal.entry(night)
                .map(written -> written.isAway()
                        ? NightMark.AWAY
                        : written.isLate() ? NightMark.LATE : NightMark.WRITTEN)
                .orElse(journal.isBreak(night) ? NightMark.BREAK : NightMark.MISSING);
    }

    static String words(NightMark mark, TodayWords words) {
        return switch (mark) {
            case WRITTEN -> words.text("today.strip.written");
            case LATE -> words.text("today.strip.late");
            case MISSING -> words.text("today.strip.missing");
            case AWAY -> words.text("today.strip.away");
            case BREAK -> words.text("today.strip.break");
        };
    }

    // ---- the bed ----

    private static Bed bed(Open open, TodayWords words) {
        Answers setUp = open.journal().bed().setUpOn(open.night());
        return new Bed(!setUp.isEmpty(), setUp.isEmpty() ? "" : words.wording().bed().setUp(setUp),
                open.journal().bed().changeOn(open.night()).isPresent(),
                setUp.get(SetUpFields.PROPS).orElse(Set.of()));
    }

    // ---- what is offered ----

    private static boolean isWithoutPain(Answers form) {
        return isZero(form, NightFields.PAIN_RISING) && isZero(form, NightFields.PAIN_BED);
    }

    private static boolean isZero(Answers form, Field<Score> field) {
        return form.get(field).filter(score -> score.value() == 0).isPresent();
    }

    private static Set<PainRegion> lastRegions(Open open) {
        return open.journal()
                .entries()
                .reversed()
                .stream()
                .filter(entry -> entry.night().isBefore(open.night()))
                .flatMap(entry -> entry.get(NightFields.PAIN_REGIONS).stream())
                .filter(regions -> !regions.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Counted without this night, so that no chip moves under the hand that chooses it. */
    private static Set<EveningHabit> habits(Open open) {
        Map<EveningHabit, Long> noted = open.journal()
                .entries()
                .stream()
                .filter(entry -> !entry.night().equals(open.night()))
                .flatMap(entry -> entry.get(NightFields.EVENING).stream().flatMap(Set::stream))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Arrays.stream(EveningHabit.values())
                .sorted(Comparator.comparingLong((EveningHabit habit) -> -noted.getOrDefault(habit, 0L)))
                .limit(HABITS)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The factors that are not retired, and those that this night has an answer to: a retired one, or a column of an
     * imported file, which is taken for a number.
     */
    static List<OwnFactor> factors(List<OwnFactor> known, Answers form) {
        List<String> names = known.stream().map(OwnFactor::name).toList();
        Stream<OwnFactor> kept = known.stream()
                .filter(factor -> factor.retired() == null || form.has(factor.field()));
        Stream<OwnFactor> others = form.fields()
                .stream()
                .filter(field -> field.isOwnFactor() && !names.contains(field.name()))
                .map(field -> new OwnFactor(field.name(), OwnFactor.Type.NUMBER, null));
        return Stream.concat(kept, others).toList();
    }
}
