package app.wakewell.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where preferences are kept. Preferences are never worth a failure: what cannot be read gives the defaults, what
 * cannot be written is logged and forgotten.
 */
public final class SettingsFile implements Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Where they lie. */
    public Path path() {
        return file;
    }

    /** As written; whatever the file does not say, or says in a way that cannot be read, is absent. */
    private record Written(@Nullable ThemeChoice theme, @Nullable Integer width, @Nullable Integer height,
            @Nullable String dayStart, @Nullable WrittenForm form, @Nullable Opening opening,
            @Nullable List<@Nullable String> columns, @Nullable String secondPlace, @Nullable Integer hideAfter) {}

    private record WrittenForm(@Nullable Set<@Nullable String> open,
            @Nullable Map<String, @Nullable LocalDate> asked,
            @Nullable LocalDate skipped) {}

    /** The preferences; defaults where the file says nothing, is damaged or is not there. */
    @Override
    public Settings read() {
        try {
            Written written = JSON.readValue(Files.readAllBytes(file), Written.class);
            return written == null ? Settings.DEFAULT : whole(written);
        } catch (NoSuchFileException firstStart) {
            return Settings.DEFAULT;
        } catch (IOException | JacksonException damaged) {
            LOG.warn("settings could not be read, defaults are used: {}", damaged.getClass().getSimpleName());
            return Settings.DEFAULT;
        }
    }

    private static Settings whole(Written written) {
        Settings other = Settings.DEFAULT;
        return new Settings(written.theme == null ? other.theme() : written.theme,
                written.width == null ? other.width() : written.width,
                written.height == null ? other.height() : written.height,
                written.dayStart == null ? other.dayStart() : time(written.dayStart),
                written.form == null ? other.form() : whole(written.form),
                written.opening == null ? other.opening() : written.opening,
                written.columns == null
                        ? other.columns()
                        : written.columns.stream().filter(Objects::nonNull).toList(),
                written.secondPlace == null ? null : folder(written.secondPlace),
                written.hideAfter == null ? other.hideAfter() : written.hideAfter);
    }

    private static @Nullable Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException damaged) {
            LOG.warn("the second place of backups could not be read");
            return null;
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException damaged) {
            LOG.warn("the start of the day could not be read, the default is used");
            return Settings.DEFAULT.dayStart();
        }
    }

    private static FormMemory whole(WrittenForm written) {
        Set<String> open = new TreeSet<>();
        Map<String, LocalDate> asked = new TreeMap<>();
        if (written.open != null) {
            written.open.stream().filter(Objects::nonNull).forEach(open::add);
        }
        if (written.asked != null) {
            written.asked.entrySet()
                    .stream()
                    .filter(day -> day.getValue() != null)
                    .forEach(day -> asked.put(day.getKey(), day.getValue()));
        }
        return new FormMemory(open, asked, written.skipped);
    }

    private static WrittenForm written(FormMemory form) {
        return new WrittenForm(new TreeSet<@Nullable String>(form.open()),
                new TreeMap<String, @Nullable LocalDate>(form.asked()), form.skipped());
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings now;
        synchronized (this) {
            now = change.apply(read());
            write(now);
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public Runnable onChange(Consumer<Settings> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Keeps preferences: written beside and moved over, so that the file is never half there. */
    public void write(Settings settings) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(beside, JSON.writeValueAsBytes(
                    new Written(settings.theme(), settings.width(), settings.height(),
                            settings.dayStart().toString(), written(settings.form()),
                            settings.opening(),
                            new ArrayList<@Nullable String>(settings.columns()),
                            settings.secondPlace() == null ? null : settings.secondPlace().toString(),
                            settings.hideAfter())));
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherFileSystem) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | JacksonException unwritable) {
            LOG.warn("settings could not be written: {}", unwritable.getClass().getSimpleName());
        }
    }
}
