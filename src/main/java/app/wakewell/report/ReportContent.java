package app.wakewell.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.analysis.MethodConstants;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Phase;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Refused;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Snapshot;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.PictureTexts;

/**
 * What stands on page 1, from top to bottom, as plain values: all of it follows from the journal and the request.
 *
 * @param title
 *            headline
 * @param period
 *            first and last night, date of printing, program and version
 * @param program
 *            program and version alone
 * @param sample
 *            that the nights are invented, in a sample journal
 * @param standing
 *            what kind of document this is
 * @param question
 *            what the person wants from the visit, or a line that nothing was asked
 * @param asked
 *            whether the person asked something
 * @param completeness
 *            how complete it is, in words
 * @param coverage
 *            the same as counts
 * @param later
 *            heading of the last 14 days: words and dates
 * @param earlier
 *            heading of the 14 days before
 * @param keyNumbers
 *            lines of the table; may be none
 * @param picture
 *            the pain picture's input
 * @param pictureWords
 *            its words
 * @param pictureHead
 *            its heading
 * @param scaleWords
 *            what the ends of its scale mean
 * @param symptoms
 *            what is known of the safety list
 * @param method
 *            questions, formula and limits, a sentence each
 * @param setUps
 *            what the letters in the picture mean, latest set-ups last; may be empty
 */
record ReportContent(String title, String period, String program, Optional<String> sample, String standing,
        String question, boolean asked, String completeness, Completeness coverage, ColumnHead later,
        ColumnHead earlier, List<KeyNumber> keyNumbers, PainPictureInput picture, PictureTexts pictureWords,
        String pictureHead, String scaleWords, String symptoms, List<String> method, String setUps) {

    /** Set-ups that are named; with more of them the earlier ones are counted only. */
    static final int MOST_SET_UPS = 5;
    /** Letters for the descriptions of all set-ups together: the page is to be read in a minute. */
    static final int SET_UP_ROOM = 180;
    /** Letters for one description at most. */
    static final int LONGEST_SET_UP = 120;

    /** A column of the table: what it is and its dates. */
    record ColumnHead(String name, String dates) {}

    ReportContent {
        keyNumbers = List.copyOf(keyNumbers);
        method = List.copyOf(method);
    }

    /**
     * Puts the page together.
     *
     * @throws Refused
     *             if no night of the range has an entry
     */
    static ReportContent of(Snapshot journal, ReportRequest request, ReportWords words) {
        return new Maker(journal, request, words).make();
    }

    private static final class Maker {

        private final Snapshot journal;
        private final ReportRequest request;
        private final ReportWords words;
        private final List<Entry> entries;

        Maker(Snapshot journal, ReportRequest request, ReportWords words) {
            this.journal = journal;
            this.request = request;
            this.words = words;
            this.entries = journal.between(request.from(), request.to());
            if (entries.isEmpty()) {
                throw Refused.because("problem.report.noNights", request.from(), request.to());
            }
        }

        ReportContent make() {
            Completeness coverage = Completeness.of(entries, request.from(), request.to());
            List<KeyNumber> keyNumbers = KeyNumbers.of(words, entries, journal.weeks(), request.from(),
                    request.to());
            Measure measure = shownMeasure();
            PictureTexts pictureWords = words.picture(measure);
            PainPictureInput picture = PictureFiles.input(words, journal, measure, request.from(), request.to());
            String question = PlainText.of(request.question());
            return new ReportContent(text("report.title", coverage.nights()), period(), words.program(),
                    journal.info().sample() ? Optional.of(text("report.sample")) : Optional.empty(),
                    text("report.standing"), question.isEmpty() ? text("report.question.none") : question,
                    !question.isEmpty(), completeness(coverage), coverage,
                    head("report.later", KeyNumbers.later(request.from(), request.to())),
                    head("report.earlier", KeyNumbers.earlier(request.from(), request.to())), keyNumbers, picture,
                    pictureWords, picture.title(), text("report.scale." + measure), symptoms(), method(keyNumbers),
                    setUps());
        }

        private String text(String key, Object... details) {
            return words.text(key, details);
        }

        private String period() {
            String from = words.wording().dayWithYear(request.from().morning());
            String to = words.wording().dayWithYear(request.to().morning());
            return text("report.period", from.equals(to) ? from : text("report.dates", from, to),
                    words.wording().dayWithYear(request.printedOn()), words.program());
        }

        private ColumnHead head(String key, KeyNumbers.Window window) {
            String dates = window.isEmpty()
                    ? text("report.key.notInReport")
                    : text("report.dates", words.shortDay(window.from().morning()),
                            words.shortDay(window.to().morning()));
            return new ColumnHead(text(key), dates);
        }

        private String completeness(Completeness coverage) {
            List<String> parts = new ArrayList<>();
            parts.add(text("report.complete.logged", coverage.logged(), coverage.nights(), coverage.percent()));
            parts.add(text("report.complete.gap", coverage.longestGap()));
            parts.add(text("report.complete.late", coverage.late()));
            parts.add(text("report.complete.edited", coverage.edited()));
            addIfAny(parts, "report.complete.imported", coverage.imported());
            addIfAny(parts, "report.complete.withoutPain", coverage.withoutPain());
            addIfAny(parts, "report.complete.away", coverage.away());
            return String.join(text("report.complete.separator"), parts);
        }

        private void addIfAny(List<String> parts, String key, int count) {
            if (count > 0) {
                parts.add(text(key, count));
            }
        }

        /** Pain on rising; in a stretch without it the first measure that has a value. */
        private Measure shownMeasure() {
            for (Measure measure : List.of(Measure.PAIN_RISING, Measure.PAIN_BED, Measure.MINUTES_ASLEEP,
                    Measure.SLEEP_QUALITY, Measure.DEVICE_QUALITY)) {
                if (isAnswered(measure)) {
                    return measure;
                }
            }
            return Measure.PAIN_RISING;
        }

        private String symptoms() {
            Instant seen = journal.profile().signsSeenAt();
            if (seen == null) {
                return text("report.symptoms.neverShown");
            }
            LocalDate day = seen.atZone(journal.info().zone()).toLocalDate();
            String opened = text("report.symptoms.opened", words.wording().dayWithYear(day));
            String noted = journal.events()
                    .stream()
                    .map(DayEvent::what)
                    .filter(this::isNotedSymptom)
                    .map(this::symptom)
                    .collect(Collectors.joining(text("report.symptoms.separator")));
            return noted.isEmpty() ? text("report.symptoms.none", opened) : text("report.symptoms", noted, opened);
        }

        /** Active at some time of the period, and none of those that are told only where the person ticks them. */
        private boolean isNotedSymptom(DayEvent.What what) {
            LocalDate until = what.until();
            return what.type() == DayEvent.Type.SYMPTOM && !what.day().isAfter(request.to().morning())
                    && (until == null || !until.isBefore(request.from().morning()))
                    && !told(what).isEmpty();
        }

        private static Set<Symptom> told(DayEvent.What what) {
            Set<Symptom> told = EnumSet.noneOf(Symptom.class);
            what.answers().get(EventFields.SYMPTOMS).ifPresent(told::addAll);
            told.removeAll(Symptom.INTIMATE);
            return told;
        }

        private String symptom(DayEvent.What what) {
            String name = words.wording().list(told(what));
            LocalDate until = what.until();
            if (until == null) {
                return text("report.symptoms.since", name, day(what.day()));
            }
            return text(what.ending() == DayEvent.Ending.SEEN ? "report.symptoms.seen" : "report.symptoms.over", name,
                    day(what.day()), day(until));
        }

        /** What it takes to read this page, and no more: questions that were not answered are not explained. */
        private List<String> method(List<KeyNumber> keyNumbers) {
            List<String> method = new ArrayList<>();
            if (isAnswered(Measure.PAIN_RISING)) {
                method.add(text("report.method.rising", words.shared("question.night.pain_rising")));
            }
            if (isAnswered(Measure.PAIN_BED)) {
                method.add(text("report.method.bed", words.shared("question.night.pain_bed")));
            }
            if (keyNumbers.stream().anyMatch(key -> key.verdict().isPresent())) {
                method.add(text("report.method.change", MethodConstants.FORTNIGHT,
                        MethodConstants.VERSION));
            }
            method.add(text("report.method.left"));
            method.add(text("report.method.limit"));
            return method;
        }

        private boolean isAnswered(Measure measure) {
            return entries.stream().anyMatch(entry -> measure.of(entry).isPresent());
        }

        /** Every letter once, though its set-up may have come back; the latest ones, if there are many. */
        private String setUps() {
            Map<String, Phase> shown = new LinkedHashMap<>();
            journal.bed()
                    .phases()
                    .stream()
                    .filter(this::isShown)
                    .forEach(phase -> shown.putIfAbsent(phase.letter(), phase));
            if (shown.isEmpty()) {
                return "";
            }
            int named = Math.min(shown.size(), MOST_SET_UPS);
            int unnamed = shown.size() - named;
            int room = Math.min(LONGEST_SET_UP, SET_UP_ROOM / named);
            String list = shown.values()
                    .stream()
                    .skip(unnamed)
                    .map(phase -> setUp(phase, room))
                    .collect(Collectors.joining(text("report.setUps.separator")));
            return unnamed == 0 ? text("report.setUps", list) : text("report.setUps.latest", list, unnamed);
        }

        private boolean isShown(Phase phase) {
            boolean begun = !phase.from().isAfter(request.to());
            return begun && phase.lastNight().filter(last -> last.isBefore(request.from())).isEmpty();
        }

        private String setUp(Phase phase, int room) {
            boolean before = phase.from().isBefore(request.from());
            String description = shortened(words.wording()
                    .lowerFirst(before || phase.isFirst()
                            ? words.wording().bed().setUp(phase.setUp())
                            : words.wording().bed().change(phase)),
                    room);
            return before
                    ? text("report.setUps.atStart", phase.letter(), description)
                    : text("report.setUps.from", phase.letter(), day(phase.from().morning()), description);
        }

        /** With its year only where a day without one could be another. */
        private String day(LocalDate date) {
            return date.plusYears(1).isAfter(request.to().morning())
                    ? words.shortDay(date)
                    : words.text("report.dayAndYear", words.shortDay(date), date.getYear());
        }

        /** Cut behind a whole part of the bed, where that leaves enough of it, else behind a word. */
        private static String shortened(String description, int room) {
            if (description.length() <= room) {
                return description;
            }
            String start = description.substring(0, room);
            int end = start.lastIndexOf(',') > room / 2 ? start.lastIndexOf(',') : start.lastIndexOf(' ');
            return (end > 0 ? start.substring(0, end) : start) + ", \u2026";
        }
    }
}
