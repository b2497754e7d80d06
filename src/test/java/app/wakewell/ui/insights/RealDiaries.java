package app.wakewell.ui.insights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Assumptions;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

/** Journals made of diaries that people really kept, where these lie beside the project. */
final class RealDiaries {

    private static final List<Path> PLACES = List.of(Path.of("../shared/samples/pain"),
            Path.of("../../shared/samples/pain"));
    private static final int MOST_PILLOWS = 6;

    private RealDiaries() {}

    private static List<String> lines(String file) throws IOException {
        Optional<Path> path = PLACES.stream().map(folder -> folder.resolve(file)).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(path.isPresent(), "no real diaries beside the project");
        return Files.readAllLines(path.orElseThrow());
    }

    /** One of the people who wrote down chronic pain for three weeks. */
    static ScreenWorld person(String name) throws IOException {
        NavigableMap<Long, String> scores = new TreeMap<>();
        for (String line : lines("chronic-pain-diary.csv")) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(name)) {
                scores.put(Long.parseLong(cells[1]), cells[2]);
            }
        }
        return world(scores, new TreeMap<>());
    }

    /** A year of somebody's migraine; each change of the preventive medicine stands as another number of pillows. */
    static ScreenWorld migraine(Year year) throws IOException {
        NavigableMap<Long, String> scores = new TreeMap<>();
        for (String line : lines("migraine-daily-2017-2025.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith(year.toString())) {
                scores.put(LocalDate.parse(cells[0]).toEpochDay(), cells[2]);
            }
        }
        NavigableMap<Long, Integer> changes = new TreeMap<>();
        for (String line : lines("migraine-preventives-2017-2023.tsv")) {
            long day = LocalDate.parse(line.substring(0, line.indexOf(' '))).toEpochDay();
            if (day >= scores.firstKey() && day <= scores.lastKey()) {
                changes.putIfAbsent(day, 1 + changes.size() % MOST_PILLOWS);
            }
        }
        return world(scores, changes);
    }

    /** The last of the days becomes the morning of the world. */
    private static ScreenWorld world(NavigableMap<Long, String> scores, NavigableMap<Long, Integer> pillows) {
        ScreenWorld world = ScreenWorld.empty();
        Night last = Night.endingOn(ScreenWorld.TODAY);
        long lastDay = scores.lastKey();
        scores.forEach((day, score) -> {
            if (score.matches("\\d|10")) {
                world.journal()
                        .log(last.plus(day - lastDay),
                                Patch.NONE.set(NightFields.PAIN_RISING, new Score(Integer.parseInt(score))),
                                new Visit());
            }
        });
        pillows.forEach((day, count) -> world.journal()
                .changeSetUp(last.plus(day - lastDay), Patch.NONE.set(SetUpFields.PILLOW_COUNT, count), null, null));
        return world;
    }
}
