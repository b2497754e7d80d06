package app.wakewell.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every field there is, by its id: what can be answered, and what is worked out from answers. */
public final class Fields {

    /** What can be answered, group by group. */
    public static final List<Field<?>> ANSWERED = Stream.of(NightFields.ALL, SetUpFields.ALL, WeekFields.ALL,
            ProfileFields.ALL, EventFields.ALL).<Field<?>>flatMap(List::stream).toList();

    /** All of them: {@link #ANSWERED} and {@link DerivedFields#ALL}. */
    public static final List<Field<?>> ALL = Stream.of(ANSWERED, DerivedFields.ALL)
            .<Field<?>>flatMap(List::stream)
            .toList();

    /** Names that stand for another one: those of the conditions in the advice library. */
    private static final Map<String, String> ALIASES = Map.of("night.pain_morning", NightFields.PAIN_RISING.id());

    private static final Map<String, Field<?>> BY_ID = ALL.stream()
            .collect(Collectors.toMap(Field::id, Function.identity()));

    private Fields() {}

    /** The field with the given whole id, or with an id that stands for it. */
    public static Optional<Field<?>> byId(String id) {
        return Optional.ofNullable(BY_ID.get(ALIASES.getOrDefault(id, id)));
    }
}
