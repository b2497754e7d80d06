package app.wakewell.advice.library;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds what a file leaves out though it has to be there: JSON that lacks a name gives null. */
final class Holes {

    private Holes() {}

    /** Where the first value is missing that is not {@link Omissible}, in a record or in what it is made of. */
    static Optional<String> in(Object value) {
        return in("", value);
    }

    private static Optional<String> in(String path, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            int index = 0;
            for (Object element : list) {
                Optional<String> hole = in(path + "[" + index++ + "]", element);
                if (hole.isPresent()) {
                    return hole;
                }
            }
        }
        return value instanceof Record values ? inRecord(path, values) : Optional.empty();
    }

    private static Optional<String> inRecord(String path, Record values) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            String name = path + "." + component.getName();
            Object part = read(component, values);
            if (part == null && !component.isAnnotationPresent(Omissible.class)) {
                return Optional.of(name);
            }
            Optional<String> hole = in(name, part);
            if (hole.isPresent()) {
                return hole;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object read(RecordComponent component, Record values) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
