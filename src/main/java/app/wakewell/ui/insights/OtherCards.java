package app.wakewell.ui.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wakewell.analysis.LagEffect;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Trend;
import app.wakewell.analysis.TrendNight;
import app.wakewell.domain.Night;
import app.wakewell.journal.Findings;
import app.wakewell.journal.Groups;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.journal.wording.GroupWording;
import app.wakewell.journal.wording.NotYetWording;
import app.wakewell.journal.wording.SleepPainWording;
import app.wakewell.journal.wording.TrendWording;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.Picture;
import app.wakewell.picture.SmoothedNight;
import app.wakewell.ui.picture.JournalPictures;

/**
 * The cards that stand once: sleep and pain, the line through the mornings, nights counted, what cannot be told yet.
 */
final class OtherCards {

    /** The nights of the line that are drawn: the last ones. */
    private static final int TREND_NIGHTS = 180;

    private final Snapshot journal;
    private final Findings found;
    private final InsightsTexts texts;

    OtherCards(Snapshot journal, Findings found, InsightsTexts texts) {
        this.journal = journal;
        this.found = found;
        this.texts = texts;
    }

    /** Sleep and pain both ways; nothing while there are too few nights. */
    Optional<FindingCard> sleepAndPain() {
        SleepAndPain both = found.sleepAndPain();
        if (both.outcome() == SleepAndPain.Outcome.NOT_ENOUGH_PAIRS) {
            return Optional.empty();
        }
        FindingText text = new SleepPainWording(texts.wording()).of(both);
        return Optional.of(FindingCard.of("sleep", Section.SLEEP_AND_PAIN, place(both), text,
                both.sleepToPain()
                        .flatMap(toPain -> both.painToSleep().map(toSleep -> picture(toPain, toSleep, text)))));
    }

    private static Place place(SleepAndPain both) {
        if (both.outcome() == SleepAndPain.Outcome.NO_VARIATION) {
            return Place.CANNOT_TELL;
        }
        boolean any = both.sleepToPain().filter(effect -> effect.slope().excludesZero()).isPresent()
                || both.painToSleep().filter(effect -> effect.slope().excludesZero()).isPresent();
        if (!any) {
            return Place.NONE;
        }
        return both.early() ? Place.POSSIBLE : Place.CLEAR;
    }

    private Picture picture(LagEffect toPain, LagEffect toSleep, FindingText text) {
        return new SmallPictures(texts).ranges(List.of(
                new SmallPictures.Named(texts.text("insights.picture.toPain"), toPain.slope()),
                new SmallPictures.Named(texts.text("insights.picture.toSleep"), toSleep.slope())), text);
    }

    /** The smoothed line with its band, across the page. */
    Optional<FindingCard> trend() {
        Trend trend = found.trend();
        return new TrendWording(texts.wording()).of(trend)
                .map(text -> FindingCard.of("trend", Section.OVER_TIME, Place.DESCRIBED, text, Optional.empty())
                        .across(new FindingCard.Drawn(input(trend))));
    }

    private PainPictureInput input(Trend trend) {
        Night last = Night.ofIndex(trend.nights().getLast().night());
        Night first = Night.ofIndex(Math.max(trend.nights().getFirst().night(), last.index() - TREND_NIGHTS + 1));
        PainPictureInput plain = JournalPictures.of(journal, found.setUps().secondOfPair(), texts.wording())
                .of(Measure.PAIN_RISING, first, last);
        return new PainPictureInput(plain.from(), plain.to(), plain.mornings(), plain.setUps(),
                trend.nights().stream().map(OtherCards::smoothed).toList(), plain.scale(), plain.title(),
                plain.description());
    }

    private static SmoothedNight smoothed(TrendNight night) {
        return new SmoothedNight(Night.ofIndex(night.night()).morning(), night.fit(), night.lo(), night.hi());
    }

    /** Nights counted, and the two fortnights that stand out. */
    List<FindingCard> counted() {
        Groups groups = found.groups();
        GroupWording wording = new GroupWording(texts.wording(), texts.bed());
        List<FindingCard> cards = new ArrayList<>();
        List<GroupTable> tables = new ArrayList<>();
        wording.of(groups).forEach((by, lines) -> tables.add(table(wording, by, lines)));
        if (!tables.isEmpty()) {
            cards.add(FindingCard.of("groups", Section.SIDE_BY_SIDE, Place.DESCRIBED, wording.around(),
                    Optional.empty()).across(new FindingCard.GroupTables(tables)));
        }
        wording.fortnights(groups)
                .ifPresent(text -> cards.add(FindingCard.of("fortnights", Section.SIDE_BY_SIDE, Place.DESCRIBED, text,
                        Optional.empty())));
        return cards;
    }

    private GroupTable table(GroupWording wording, GroupWording.By by, List<GroupWording.Line> lines) {
        List<String> columns = new ArrayList<>(List.of(wording.name(by), texts.text("insights.groups.nights"),
                texts.text("insights.groups.median"), texts.text("insights.groups.range")));
        boolean compared = lines.stream().anyMatch(line -> !line.compared().isEmpty());
        if (compared) {
            columns.add(texts.text("insights.groups.compared"));
        }
        return new GroupTable(wording.name(by), columns, lines.stream().map(line -> {
            List<String> cells = new ArrayList<>(List.of(line.name(), line.nights(), line.median(), line.range()));
            if (compared) {
                cells.add(line.compared());
            }
            return cells;
        }).toList(), wording.remark(by));
    }

    /** What cannot be told yet, with the nights it takes. */
    Optional<FindingCard> waiting() {
        List<String> lines = new NotYetWording(texts.wording()).of(found);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FindingCard.of("", Section.ALL, Place.TOO_FEW,
                new FindingText(texts.text("insights.waiting.kind"), texts.text("insights.waiting", lines.size()),
                        lines,
                        List.of(), List.of(), texts.text("insights.waiting.limit"), List.of(), ""),
                Optional.empty()));
    }
}
