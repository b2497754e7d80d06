package app.wakewell.ui.today;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ScreenContext;

/** The factors of the person's own: which are asked, and adding and retiring them. */
final class FactorsViewModel {

    private final TodayViewModel today;
    private final Journal journal;
    private final Background background;
    private final Map<String, ObjectProperty<@Nullable YesNo>> yesNo = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<OwnFactor>> asked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    FactorsViewModel(TodayViewModel today, ScreenContext context) {
        this.today = today;
        journal = context.session().journal();
        background = context.background();
        today.stateProperty().subscribe(state -> asked.set(state == null ? List.of() : state.factors()));
    }

    /** What the form of this night asks. */
    ReadOnlyObjectProperty<List<OwnFactor>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Why a factor was not added; empty if it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private List<OwnFactor> known() {
        return today.live().snapshot().factors();
    }

    /** The number answered to a factor. */
    ObjectProperty<@Nullable Double> number(OwnFactor factor) {
        return today.answer(factor.field());
    }

    /** The same as yes or no; 0 is no. */
    ObjectProperty<@Nullable YesNo> yesNo(OwnFactor factor) {
        return yesNo.computeIfAbsent(factor.name(), first -> {
            ObjectProperty<@Nullable YesNo> answer = new SimpleObjectProperty<>();
            ObjectProperty<@Nullable Double> number = number(factor);
            number.subscribe(value -> answer.set(asYesNo(value)));
            answer.subscribe((before, now) -> {
                if (now != asYesNo(number.get())) {
                    number.set(now == null ? null : now == YesNo.YES ? 1.0 : 0.0);
                }
            });
            return answer;
        });
    }

    private static @Nullable YesNo asYesNo(@Nullable Double number) {
        return number == null ? null : number == 0 ? YesNo.NO : YesNo.YES;
    }

    /**
     * Asks for one more from now on; a retired one of that name is asked again.
     *
     * @param then
     *            runs when it is there
     */
    void add(String typed, OwnFactor.Type type, Runnable then) {
        String name = typed.strip();
        boolean asked = known().stream()
                .anyMatch(factor -> factor.retired() == null
                        && factor.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (name.isEmpty() || asked) {
            problem.set(today.words().text(name.isEmpty() ? "today.factors.nameless" : "today.factors.known", name));
            return;
        }
        keep(new OwnFactor(name, type, null), then);
    }

    /** Asks for it no more; what was answered stays. */
    void retire(OwnFactor factor) {
        keep(new OwnFactor(factor.name(), factor.type(), today.latest()), () -> {});
    }

    private void keep(OwnFactor factor, Runnable then) {
        background.run(() -> {
            journal.keepFactor(factor);
            return factor;
        }, kept -> {
            problem.set("");
            then.run();
        }, failure -> problem.set(failure instanceof Refused refused
                ? refused.problems().stream().map(today.words().wording()::problem).collect(Collectors.joining(" "))
                : today.words().text("saving.unexpected")));
    }

    /** Whether a field belongs to a factor that can still be retired. */
    boolean isAsked(OwnFactor factor) {
        Field<Double> field = factor.field();
        return known().stream().anyMatch(known -> known.retired() == null && known.field().equals(field));
    }
}
