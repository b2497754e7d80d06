package app.wakewell.ui.history;

import java.util.List;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Reply;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.Binned;

/**
 * What the bin shows.
 *
 * @param rows
 *            newest first
 */
record BinState(List<Row> rows) {

    /**
     * Something that was removed.
     *
     * @param key
     *            which record
     * @param what
     *            what it is
     * @param when
     *            when it was removed and when it is gone for good
     */
    record Row(Item.Key key, String what, String when) {}

    BinState {
        rows = List.copyOf(rows);
    }

    static BinState of(List<Binned> removed, HistoryTexts texts) {
        return new BinState(removed.stream()
                .map(binned -> new Row(binned.item().key(), what(binned.item(), texts),
                        texts.text("history.bin.when", texts.moment(binned.removedAt()),
                                texts.wording().dayWithYear(binned.goneOn()))))
                .toList());
    }

    private static String what(Item item, HistoryTexts texts) {
        return switch (item) {
            case Entry entry -> entry.painRising().isEmpty()
                    ? texts.wording().nightWithYear(entry.night())
                    : texts.text("history.bin.night", texts.wording().nightWithYear(entry.night()),
                            texts.said(NightFields.PAIN_RISING, entry.answers()));
            case SetUpChange change -> texts.text("history.bin.setUp", texts.inSentence(change.from()));
            case Thing thing -> texts.text("history.said", texts.wording().part(thing.part()), thing.name());
            case WeekEntry week -> texts.text("history.bin.week", texts.wording().dayWithYear(week.day()));
            case DayEvent event -> texts.text("history.bin.event", new EventWords(texts).title(event.what()),
                    texts.wording().dayWithYear(event.what().day()));
            case OwnFactor factor -> texts.text("history.bin.factor", factor.name());
            case PersonAnswers person -> texts.text("history.bin.person");
            case Reply reply -> texts.text("history.bin.reply");
        };
    }
}
