package app.wakewell.ui.fx;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.wakewell.domain.Fields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Visit;

/**
 * Saves answers as they are given and says so, only after each call that saved one has returned. What could not be
 * saved goes along with the next answer, or is tried again. Belongs to one form; answers of one visit to it are one
 * step to undo.
 */
public final class Saving {

    private final ScreenContext context;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Visit visit = new Visit();
    /** Answers that no call has confirmed as saved yet. */
    private Patch unsaved = Patch.NONE;
    private BiConsumer<Patch, Visit> last = (nothing, never) -> {};
    private boolean stuck;

    public Saving(ScreenContext context) {
        this.context = context;
    }

    /** "Saved 07:12"; empty before anything is. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why the last answer is not saved; empty while all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether all that was answered is saved. */
    public boolean isDone() {
        return unsaved.isEmpty();
    }

    /** Whether the disk refused the last answer; a form stays where it is then. */
    public boolean isStuck() {
        return stuck;
    }

    /** The form is opened anew. */
    public void begin() {
        visit = new Visit();
        unsaved = Patch.NONE;
        saved.set("");
        problem.set("");
    }

    /**
     * Saves an answer, with what was not saved before.
     *
     * @param store
     *            saves a patch of a visit, on the journal's thread
     */
    public void save(Patch patch, BiConsumer<Patch, Visit> store) {
        unsaved = unsaved.then(patch);
        last = store;
        run();
    }

    /** Tries again to save what could not be saved. */
    public void again() {
        if (!unsaved.isEmpty()) {
            run();
        }
    }

    private void run() {
        Patch toSave = unsaved;
        Visit mine = visit;
        BiConsumer<Patch, Visit> store = last;
        context.background().run(() -> {
            store.accept(toSave, mine);
            return context.clock().instant();
        }, at -> done(toSave, mine, at), this::failed);
    }

    private void done(Patch patch, Visit about, Instant at) {
        stuck = false;
        if (about.equals(visit)) {
            saved.set(context.messages().text("saving.saved", context.formats().time(at)));
            problem.set("");
            if (unsaved.equals(patch)) {
                unsaved = Patch.NONE;
            }
        }
    }

    private void failed(RuntimeException failure) {
        stuck = !(failure instanceof Refused);
        if (failure instanceof Refused refused) {
            unsaved = without(unsaved, refused.problems());
        }
        saved.set("");
        problem.set(new NotSaved(context.messages(), context.wording()).words(failure));
    }

    /** What is left to save: no answer that was refused holds up those after it. */
    private static Patch without(Patch patch, List<Problem> problems) {
        Patch left = patch;
        for (Problem problem : problems) {
            left = Fields.byId(problem.field()).map(left::without).orElse(Patch.NONE);
        }
        return left;
    }
}
