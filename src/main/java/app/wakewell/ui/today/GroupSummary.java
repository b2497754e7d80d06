package app.wakewell.ui.today;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Prop;

/** What a folded group says of what is in it. */
final class GroupSummary {

    /** Longer words would not fit beside the title of a group in the smallest window. */
    private static final int LONGEST = 56;

    private GroupSummary() {}

    /**
     * Its answers in words as far as there is room, and how many more there are.
     *
     * @param usual
     *            the props of the set-up, which hold while none are answered
     */
    static String of(Group group, Answers form, Set<Prop> usual, TodayWords words) {
        List<String> said = Stream.concat(group.fields().stream(), own(group, form))
                .flatMap(field -> said(field, form, words).stream())
                .toList();
        if (said.isEmpty() && group == Group.LAY && !usual.isEmpty()) {
            return words.text("today.props.usual", words.wording().list(usual));
        }
        return said.isEmpty() ? words.text("today.fold.empty") : shortened(said, words);
    }

    /** As many as fit, and how many more there are. */
    private static String shortened(List<String> said, TodayWords words) {
        String and = words.text("today.fold.and");
        for (int fit = said.size(); fit > 0; fit--) {
            String begin = String.join(and, said.subList(0, fit));
            if (begin.length() <= LONGEST) {
                int rest = said.size() - fit;
                return rest == 0 ? begin : begin + and + words.text("today.fold.more", rest);
            }
        }
        return words.text("today.fold.count", said.size());
    }

    private static Stream<Field<?>> own(Group group, Answers form) {
        return group == Group.DAY ? form.fields().stream().filter(Field::isOwnFactor) : Stream.empty();
    }

    private static Optional<String> said(Field<?> field, Answers form, TodayWords words) {
        return answer(field, form, words).map(answer -> words.text("today.fold.answer",
                words.wording().field(field), answer));
    }

    private static Optional<String> answer(Field<?> field, Answers form, TodayWords words) {
        // the date stands in the title of the form
        Optional<String> time = moment(field).flatMap(form::get).map(words.formats()::time);
        return time.isPresent() ? time : words.wording().answer(field, form);
    }

    private static Optional<Field<ZonedDateTime>> moment(Field<?> field) {
        return Stream.of(NightFields.INTO_BED, NightFields.TRIED_TO_SLEEP, NightFields.FINAL_WAKING,
                NightFields.GOT_UP).filter(field::equals).findFirst();
    }
}
