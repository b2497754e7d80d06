package app.wakewell.ui.advice;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Idea;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.wording.Wording;

/**
 * What is drawn beside an item: somebody who lies, or where a prop goes.
 *
 * @param prop
 *            the prop, or {@code null}
 * @param position
 *            the position, or {@code null} where a prop is drawn: that drawing has the position in it
 * @param words
 *            what is drawn
 */
record Figure(@Nullable Prop prop, @Nullable Position position, String words) {

    static Optional<Figure> of(AdviceItem item, Wording wording) {
        Optional<Figure> prop = prop(item).map(it -> new Figure(it, null, wording.value(it)));
        return prop.isPresent()
                ? prop
                : Optional.ofNullable(item.position()).map(it -> new Figure(null, it, wording.value(it)));
    }

    private static Optional<Prop> prop(AdviceItem item) {
        Idea idea = item.tries();
        if (idea == null || idea.field() == null || idea.value() == null || !idea.field().equals(SetUpFields.PROPS)) {
            return Optional.empty();
        }
        return SetUpFields.PROPS.parse(idea.value()) instanceof Parsed.Ok<Set<Prop>>(Set<Prop> props)
                ? props.stream().findFirst()
                : Optional.empty();
    }
}
