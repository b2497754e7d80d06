package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Night;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Version;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;

/** The night that is chosen, with its day. */
final class NightPanelViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane reading;
    private final HistoryTexts texts;
    private final Navigator navigator;
    private final Notices notices;
    private final ObjectProperty<@Nullable Night> night;
    private final EventFormViewModel form;
    private final ReadOnlyObjectWrapper<@Nullable NightPanel> panel = new ReadOnlyObjectWrapper<>();

    /**
     * A view-model.
     *
     * @param night
     *            the night that is chosen, or with {@code null} in it
     */
    NightPanelViewModel(Journal journal, LiveJournal live, Background background, HistoryTexts texts,
            Navigator navigator, Notices notices, ObjectProperty<@Nullable Night> night) {
        this.journal = journal;
        this.live = live;
        this.background = background;
        this.reading = background.lane();
        this.texts = texts;
        this.navigator = navigator;
        this.notices = notices;
        this.night = night;
        this.form = new EventFormViewModel(texts, this::keep);
        night.subscribe((before, now) -> {
            form.close();
            refresh();
        });
    }

    /** What is shown, or {@code null} while no night is chosen. */
    ReadOnlyObjectProperty<@Nullable NightPanel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** The form of something that happened on the day. */
    EventFormViewModel form() {
        return form;
    }

    /** Shows what the journal holds now. */
    void refresh() {
        Night about = night.get();
        if (about == null) {
            reading.cancel();
            panel.set(null);
            return;
        }
        Snapshot now = live.snapshot();
        reading.compute(() -> journal.history(about),
                (List<Version> versions) -> NightPanel.of(now, about, versions, texts),
                panel::set);
    }

    /** Opens the form of the night. */
    void open() {
        Night about = night.get();
        if (about != null) {
            navigator.openNight(about);
        }
    }

    /** Opens an empty form for something that happened on the day. */
    void addEvent() {
        Night about = night.get();
        if (about != null) {
            form.open(about.morning(), null);
        }
    }

    /** Opens what was noted, to put it right. */
    void amendEvent(DayEvent event) {
        form.open(event.what().day(), event);
    }

    private void keep(EventFormViewModel.Filled filled, Runnable done, Consumer<String> refused) {
        DayEvent before = filled.before();
        background.run(() -> before == null
                ? journal.addEvent(filled.what())
                : journal.amendEvent(before.number(), filled.what()), saved -> {
                    done.run();
                    told(before == null ? "history.event.added" : "history.event.amended", filled.what());
                }, failure -> {
                    if (failure instanceof Refused why) {
                        refused.accept(texts.problems(why.problems()));
                    } else {
                        notices.failed(failure);
                    }
                });
    }

    /** Removes an event; the notice offers to bring it back. */
    void removeEvent(DayEvent event) {
        background.run(() -> {
            journal.removeEvent(event.number());
            return event;
        }, done -> told("history.event.removed", event.what()), notices::failed);
    }

    /** Marks something that lasts as over since today, or since the day it began if that is later. */
    void end(DayEvent event, DayEvent.Ending how) {
        background.run(() -> {
            LocalDate today = LocalDate.now(journal.clock());
            LocalDate last = today.isBefore(event.what().day()) ? event.what().day() : today;
            return journal.amendEvent(event.number(), event.what().over(last, how));
        }, done -> told("history.event.ended", done.what()), notices::failed);
    }

    private void told(String key, DayEvent.What what) {
        notices.offer(texts.text(key, new EventWords(texts).title(what)), texts.text("history.undo"), navigator::undo);
    }
}
