package app.wakewell.ui.settings;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.Journal;
import app.wakewell.settings.Opening;
import app.wakewell.settings.Settings;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.ScreenContext;

/** How Wakewell looks and opens. Each choice is kept as it is made, on this computer and not in the journal. */
final class LookViewModel {

    /** Minutes that are offered for hiding the screen; 0 is never. */
    static final List<Integer> HIDE_AFTER = List.of(0, 2, 5, 15);

    private final ScreenContext context;
    private final Journal journal;
    private final ObjectProperty<@Nullable ThemeChoice> theme = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Opening> opening = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> hideAfter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalTime> dayStart = new SimpleObjectProperty<>();
    private Runnable following = () -> {};

    LookViewModel(ScreenContext context) {
        this.context = context;
        this.journal = context.session().journal();
        theme.subscribe((before, now) -> {
            if (now != null && now != context.preferences().read().theme()) {
                context.preferences().change(all -> all.withTheme(now));
            }
        });
        opening.subscribe((before, now) -> {
            if (now != null && now != context.preferences().read().opening()) {
                context.preferences().change(all -> all.withOpening(now));
            }
        });
        hideAfter.subscribe((before, now) -> {
            if (now != null && now != context.preferences().read().hideAfter()) {
                context.preferences().change(all -> all.withHideAfter(now));
            }
        });
        dayStart.subscribe((before, now) -> changeDayStart(now));
    }

    /** Light, dark or as the system. */
    ObjectProperty<@Nullable ThemeChoice> themeProperty() {
        return theme;
    }

    /** What the window opens on. */
    ObjectProperty<@Nullable Opening> openingProperty() {
        return opening;
    }

    /** After how many minutes without a key or a click the screen is hidden; 0 for never. */
    ObjectProperty<@Nullable Integer> hideAfterProperty() {
        return hideAfter;
    }

    /** When the person's day starts. */
    ObjectProperty<@Nullable LocalTime> dayStartProperty() {
        return dayStart;
    }

    void shown() {
        show(context.preferences().read());
        dayStart.set(journal.dayStart());
        following = context.preferences().onChange(now -> context.background().onFx(() -> show(now)));
    }

    void hidden() {
        following.run();
    }

    private void show(Settings now) {
        theme.set(now.theme());
        opening.set(now.opening());
        hideAfter.set(now.hideAfter());
    }

    /** A day starts at some time: an emptied field changes nothing. */
    private void changeDayStart(@Nullable LocalTime time) {
        if (time != null && !time.equals(journal.dayStart())) {
            context.background().run(() -> {
                journal.changeDayStart(time);
                return time;
            }, kept -> {});
        }
    }
}
