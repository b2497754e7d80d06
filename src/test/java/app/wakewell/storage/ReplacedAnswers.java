package app.wakewell.storage;

import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.WeekEntry;

/** Tells whether what was answered is still answered so. */
final class ReplacedAnswers {

    private ReplacedAnswers() {}

    /** Whether a record says everything that it said before, and perhaps more. */
    static boolean none(Item before, Item now) {
        return before.equals(now) || (!fields(before).isEmpty() && fields(before).fields()
                .stream()
                .allMatch(field -> fields(before).text(field).equals(fields(now).text(field))));
    }

    private static Answers fields(Item item) {
        return Stream.of(item)
                .map(one -> switch (one) {
                    case Entry entry -> entry.answers();
                    case WeekEntry week -> week.answers();
                    case PersonAnswers person -> person.answers();
                    default -> Answers.NONE;
                })
                .findFirst()
                .orElseThrow();
    }
}
