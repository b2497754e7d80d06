package app.wakewell.ui.several;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import app.wakewell.domain.Field;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;

/** What the sheet asks about each night. All but the note are answered with one key. */
enum Column {
    PAIN_RISING, PAIN_BED, QUALITY, POSITION, PLACE, MEDICINE, NOTE;

    Field<?> field() {
        return switch (this) {
            case PAIN_RISING -> NightFields.PAIN_RISING;
            case PAIN_BED -> NightFields.PAIN_BED;
            case QUALITY -> NightFields.SLEEP_QUALITY;
            case POSITION -> NightFields.POSITION;
            case PLACE -> NightFields.LOCATION;
            case MEDICINE -> NightFields.MEDICINE_LEVEL;
            case NOTE -> NightFields.NOTE;
        };
    }

    /** Whether it is written in words rather than answered with a key. */
    boolean isText() {
        return this == NOTE;
    }

    /**
     * The canonical text of each answer by its key, a digit or a small letter, in the order in which they are offered.
     */
    Map<Character, String> answers() {
        return switch (this) {
            case PAIN_RISING -> scores(false);
            case PAIN_BED -> scores(true);
            case QUALITY -> qualities();
            case POSITION -> positions();
            case PLACE -> places();
            case MEDICINE -> medicine();
            case NOTE -> Map.of();
        };
    }

    /** The canonical text of the answer that a key gives; empty if it gives none. */
    Optional<String> keyed(char key) {
        return Optional.ofNullable(answers().get(Character.toLowerCase(key)));
    }

    private static Map<Character, String> scores(boolean orUnknown) {
        Map<Character, String> keys = new LinkedHashMap<>();
        for (int score = Score.MIN; score < Score.MAX; score++) {
            keys.put((char) ('0' + score), Integer.toString(score));
        }
        keys.put('x', Integer.toString(Score.MAX));
        if (orUnknown) {
            keys.put('d', Field.UNKNOWN);
        }
        return keys;
    }

    private static Map<Character, String> qualities() {
        Map<Character, String> keys = new LinkedHashMap<>();
        for (SleepQuality quality : SleepQuality.values()) {
            keys.put((char) ('0' + quality.value()), NightFields.SLEEP_QUALITY.format(quality));
        }
        keys.put('d', Field.UNKNOWN);
        return keys;
    }

    private static Map<Character, String> positions() {
        Map<Character, String> keys = new LinkedHashMap<>();
        keys.put('l', Position.SIDE_LEFT.name());
        keys.put('r', Position.SIDE_RIGHT.name());
        keys.put('b', Position.BACK.name());
        keys.put('f', Position.STOMACH.name());
        keys.put('m', Position.MIXED.name());
        keys.put('p', Position.RECLINED.name());
        keys.put('o', Position.OTHER.name());
        keys.put('d', Position.UNKNOWN.name());
        return keys;
    }

    private static Map<Character, String> places() {
        Map<Character, String> keys = new LinkedHashMap<>();
        keys.put('s', SleepPlace.OWN_BED.name());
        keys.put('e', SleepPlace.OTHER_BED.name());
        keys.put('d', Field.UNKNOWN);
        return keys;
    }

    private static Map<Character, String> medicine() {
        Map<Character, String> keys = new LinkedHashMap<>();
        keys.put('n', MedicineLevel.NONE.name());
        keys.put('u', MedicineLevel.USUAL.name());
        keys.put('e', MedicineLevel.EXTRA.name());
        keys.put('d', Field.UNKNOWN);
        return keys;
    }
}
