package app.wakewell.ui.report;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.journal.ClinicianReport;
import app.wakewell.journal.Refused;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Notices;

/** Which nights a report covers, what is asked, and how the page looks. */
final class ReportViewModel {

    /** Fine enough for a screen with twice the pixels. */
    private static final int DOTS_PER_INCH = 144;

    private final Supplier<Night> current;
    private final ClinicianReport report;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane previewing;
    private final ReportTexts texts;
    private final Notices notices;
    private final Consumer<Runnable> later;
    private final ObjectProperty<ReportSpan> span = new SimpleObjectProperty<>(ReportSpan.WEEKS_8);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final StringProperty question = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ReportPreview> preview = new ReadOnlyObjectWrapper<>(ReportPreview.none());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saveProblem = new ReadOnlyStringWrapper("");
    private boolean again;

    /**
     * A view-model.
     *
     * @param current
     *            tells the night that Today proposes; asked on the journal's thread
     * @param report
     *            makes pages and files, off the JavaFX thread
     * @param later
     *            runs something once the form rests
     */
    ReportViewModel(Supplier<Night> current, ClinicianReport report, LiveJournal live, Background background,
            ReportTexts texts, Notices notices, Consumer<Runnable> later) {
        this.current = current;
        this.report = report;
        this.live = live;
        this.background = background;
        this.previewing = background.lane();
        this.texts = texts;
        this.notices = notices;
        this.later = later;
        span.subscribe((before, now) -> spanChosen(now));
        from.subscribe((before, now) -> edited());
        to.subscribe((before, now) -> edited());
        question.subscribe((before, now) -> edited());
    }

    ObjectProperty<ReportSpan> spanProperty() {
        return span;
    }

    /** First morning of a range of one's own. */
    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** Last morning of a range of one's own. */
    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    StringProperty questionProperty() {
        return question;
    }

    /** The pages, or why there are none. */
    ReadOnlyObjectProperty<ReportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether pages are being made. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Where the report was saved last; empty before that and after the form changed. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why it could not be saved; empty if it could. */
    ReadOnlyStringProperty saveProblemProperty() {
        return saveProblem.getReadOnlyProperty();
    }

    private void spanChosen(ReportSpan now) {
        if (now == ReportSpan.OWN && from.get() == null && to.get() == null) {
            background.run(current, tonight -> {
                Night last = ReportDraft.lastNight(live.snapshot(), tonight);
                to.set(last.morning());
                from.set(last.plus(1L - ReportRequest.USUAL_NIGHTS).morning());
            });
        }
        edited();
    }

    private void edited() {
        saved.set("");
        saveProblem.set("");
        later.accept(this::refresh);
    }

    private ReportDraft draft() {
        String asked = question.get();
        return new ReportDraft(span.get(), from.get(), to.get(), asked == null ? "" : asked);
    }

    /** Makes the pages anew. While some are being made, only the newest wish waits. */
    void refresh() {
        if (busy.get()) {
            again = true;
            return;
        }
        busy.set(true);
        Snapshot journal = live.snapshot();
        ReportDraft draft = draft();
        previewing.compute(current,
                tonight -> ReportPreview.of(journal, draft, tonight, report, DOTS_PER_INCH, texts), this::made);
    }

    private void made(ReportPreview now) {
        busy.set(false);
        if (again) {
            again = false;
            refresh();
            return;
        }
        preview.set(now);
        now.failure().ifPresent(notices::failed);
    }

    /** A name for the file, without ending. */
    String fileName() {
        return texts.text("report.save.name", live.snapshot().lastNight().map(Night::toString).orElse(""));
    }

    /** Saves the report as PDF. */
    void save(ChosenFile file) {
        Snapshot journal = live.snapshot();
        ReportDraft draft = draft();
        saved.set("");
        saveProblem.set("");
        background.run(() -> {
            switch (draft.check(journal, current.get())) {
                case ReportDraft.Ready ready -> report.writePdf(journal, ready.request(), file.path(), file.replace());
                case ReportDraft.Wrong wrong -> throw Refused.because(wrong.first());
            }
            return file.path();
        }, path -> saved.set(texts.text("report.saved", path.toString())), failure -> {
            if (failure instanceof Refused refused) {
                saveProblem.set(texts.text("report.notSaved", texts.problem(refused.problems().getFirst())));
            } else {
                notices.failed(failure);
            }
        });
    }
}
