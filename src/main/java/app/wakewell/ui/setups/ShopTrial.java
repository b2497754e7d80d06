package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.domain.Night;
import app.wakewell.domain.Thing;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;

/**
 * The clock of a thing that the shop takes back until some day: how long that is, and how many nights are still to be
 * written until the nights before and after it can be compared. It counts and advises nothing.
 *
 * @param name
 *            the thing
 * @param facts
 *            line by line
 * @param isOver
 *            whether the day is over
 */
record ShopTrial(String name, List<Fact> facts, boolean isOver) {

    /** So many days after the return date the clock is gone. */
    private static final int SHOWN_AFTERWARDS = 30;

    ShopTrial {
        facts = List.copyOf(facts);
    }

    /**
     * The clocks of the things in use tonight that have a return date, the nearest date first; a date that is long over
     * has none.
     */
    static List<ShopTrial> of(Snapshot journal, SetUpFindings findings, Night tonight, SetUpsTexts texts) {
        return journal.things()
                .stream()
                .filter(thing -> thing.returnDate().isPresent() && !thing.isRetired())
                .sorted(Comparator.comparing(thing -> thing.returnDate().orElse(LocalDate.MAX)))
                .flatMap(thing -> of(thing, journal, findings, tonight, texts).stream())
                .toList();
    }

    private static Optional<ShopTrial> of(Thing thing, Snapshot journal, SetUpFindings findings, Night tonight,
            SetUpsTexts texts) {
        List<PartRun> runs = Slept.runsOf(journal, thing);
        if (runs.isEmpty() || runs.getLast().lastNight().isPresent()) {
            return Optional.empty();
        }
        PartRun run = runs.getLast();
        LocalDate today = tonight.evening();
        LocalDate until = thing.returnDate().orElse(today);
        if (until.plusDays(SHOWN_AFTERWARDS).isBefore(today)) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.text("setups.trial.return"), returnWords(until, today, texts)));
        facts.add(new Fact(texts.text("setups.trial.nights"),
                texts.text("setups.trial.nights.value", Slept.in(journal, runs, tonight).written())));
        facts.addAll(new Looks(journal, findings, tonight, texts, run).facts());
        return Optional.of(new ShopTrial(thing.name(), facts, until.isBefore(today)));
    }

    private static String returnWords(LocalDate until, LocalDate today, SetUpsTexts texts) {
        long days = ChronoUnit.DAYS.between(today, until);
        return days < 0
                ? texts.text("setups.trial.return.over", texts.day(until))
                : texts.text("setups.trial.return.left", texts.day(until), days);
    }

    /** How far the nights are from a first look and from more than an early one. */
    private record Looks(Snapshot journal, SetUpFindings findings, Night tonight, SetUpsTexts texts, PartRun run) {

        List<Fact> facts() {
            int full = SetUpFindings.fullLookAfter(run.first());
            return List.of(new Fact(texts.text("setups.trial.first", MethodConstants.MIN_NIGHTS), first()),
                    new Fact(texts.text("setups.trial.full", full), full(full)));
        }

        private Optional<SetUpFinding> finding() {
            return findings.findings()
                    .stream()
                    .filter(finding -> finding.phases().stream().anyMatch(it -> it.from().equals(run.from())))
                    .findFirst();
        }

        private String first() {
            Optional<SetUpFinding> finding = finding();
            if (finding.isEmpty()) {
                return run.first().isFirst() ? texts.text("setups.trial.noBefore") : toGo(MethodConstants.MIN_NIGHTS);
            }
            return switch (finding.get().comparison()) {
                case TooFewNights few when few.nightsNeeded().isPresent() ->
                    texts.text("setups.trial.toGo", few.nightsNeeded().getAsInt());
                case TooFewNights few when few.counts().before() < MethodConstants.MIN_NIGHTS ->
                    texts.text("setups.trial.fewBefore", few.counts().before());
                case TooFewNights few -> texts.text("setups.trial.otherChange");
                default -> texts.text("setups.trial.reached");
            };
        }

        private String full(int wanted) {
            Optional<NightCounts> counts = finding().map(SetUpFinding::soFar);
            if (counts.isEmpty()) {
                return run.first().isFirst() ? texts.text("setups.trial.noBefore") : toGo(wanted);
            }
            int before = counts.get().before();
            if (before < MethodConstants.MIN_NIGHTS) {
                return texts.text("setups.trial.fewBefore", before);
            }
            int missing = wanted - counts.get().after();
            if (missing <= 0) {
                return texts.text("setups.trial.reached");
            }
            return finding().orElseThrow().last().lastNight().isPresent()
                    ? texts.text("setups.trial.otherChange")
                    : texts.text("setups.trial.toGo", missing + settlingToCome());
        }

        /** Nothing is compared yet, as no night on it is written. */
        private String toGo(int wanted) {
            return texts.text("setups.trial.toGo", wanted + settlingToCome());
        }

        private long settlingToCome() {
            Night settled = run.from().plus(SetUpFindings.settlingNights(run.first()));
            Night morning = tonight.previous();
            Night next = journal.entry(morning).isPresent() ? tonight : morning;
            return Math.max(0, settled.index() - next.index());
        }
    }
}
