package app.wakewell.ui.signs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Level;
import app.wakewell.advice.Sign;
import app.wakewell.advice.SignLine;
import app.wakewell.advice.SignList;
import app.wakewell.domain.Symptom;

/**
 * What stands above the list: what was noted, with what to do. The list itself is the same for everyone.
 *
 * @param noted
 *            what was noted, the most urgent first
 * @param reasons
 *            what else was noted that leads to the list, which means nothing by itself
 * @param asked
 *            what is asked, as what was noted leads to questions about further signs
 * @param unkept
 *            whether something that was ticked is not in the journal
 * @param reportable
 *            whether there is a report to take along
 */
record SignsState(List<Block> noted, List<String> reasons, List<String> asked, boolean unkept, boolean reportable) {

    /**
     * What was noted of one level.
     *
     * @param what
     *            what to do
     */
    record Block(Level level, String what, List<Entry> entries) {
        public Block {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something that was noted.
     *
     * @param words
     *            what it is
     * @param name
     *            the same in a few words
     * @param since
     *            since when, or in which nights
     * @param symptom
     *            the symptom that was ticked; {@code null} where it follows from nights
     * @param items
     *            the items of the library that rest when a clinician has seen it
     * @param today
     *            whether it was ticked today, and can be taken back as if it had not been
     */
    record Entry(String words, String name, String since, @Nullable Symptom symptom, List<String> items,
            boolean today) {
        public Entry {
            items = List.copyOf(items);
        }
    }

    SignsState {
        noted = List.copyOf(noted);
        reasons = List.copyOf(reasons);
        asked = List.copyOf(asked);
    }

    /** Whether anything noted is not to wait: nothing that calms stands beside it. */
    boolean isUrgent() {
        return noted.stream().anyMatch(block -> block.level().compareTo(Level.URGENT) <= 0);
    }

    /** How many things were noted that ask for emergency care. */
    long emergencies() {
        return noted.stream()
                .filter(block -> block.level() == Level.EMERGENCY)
                .mapToLong(block -> block.entries().size())
                .sum();
    }

    /**
     * Puts it together.
     *
     * @param ticked
     *            the symptoms that are there, with the day on which each was noted
     * @param found
     *            what the nights say today
     * @param today
     *            the date
     * @param unkept
     *            whether something of it is not in the journal
     * @param reportable
     *            whether there is a report to take along
     */
    static SignsState of(SortedMap<Symptom, LocalDate> ticked, Found found, LocalDate today, boolean unkept,
            boolean reportable, SignsTexts texts) {
        Map<Level, List<Entry>> entries = new EnumMap<>(Level.class);
        ticked.entrySet()
                .stream()
                .sorted(Comparator.comparingInt(tick -> SignList.LINES.indexOf(SignList.of(tick.getKey()))))
                .forEach(tick -> entries
                        .computeIfAbsent(level(SignList.of(tick.getKey()), found.now().open()),
                                first -> new ArrayList<>())
                        .add(entry(tick.getKey(), tick.getValue(), today, texts)));
        found.now()
                .open()
                .stream()
                .filter(sign -> !isTicked(sign, ticked))
                .forEach(sign -> entries
                        .computeIfAbsent(sign.level(), first -> new ArrayList<>())
                        .add(entry(sign, found, texts)));
        List<Block> blocks = new ArrayList<>();
        entries.forEach((level, noted) -> blocks.add(new Block(level, texts.text("signs.now." + level), noted)));
        return new SignsState(blocks,
                found.now().triggers().stream().map(texts::trigger).map(texts.wording()::upperFirst).toList(),
                found.now().questions().stream().map(question -> question.item().cardText()).toList(), unkept,
                reportable);
    }

    /** What its line asks for, or what the library asks for in view of all that was noted, whichever is sooner. */
    private static Level level(SignLine line, List<Sign> open) {
        return Stream
                .concat(Stream.of(line.level()),
                        open.stream().filter(sign -> line.items().contains(sign.item().id())).map(Sign::level))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isTicked(Sign sign, SortedMap<Symptom, LocalDate> ticked) {
        return ticked.keySet().stream().anyMatch(symptom -> SignList.of(symptom).items().contains(sign.item().id()));
    }

    private static Entry entry(Symptom symptom, LocalDate since, LocalDate today, SignsTexts texts) {
        SignLine line = SignList.of(symptom);
        return new Entry(texts.line(line), texts.name(symptom),
                texts.text("signs.since", texts.wording().dayWithYear(since)), symptom, line.items(),
                since.equals(today));
    }

    private static Entry entry(Sign sign, Found found, SignsTexts texts) {
        AdviceItem item = sign.item();
        return new Entry(item.cardText(), item.cardText(),
                texts.text("signs.since.nights", String.join("; ", found.why().apply(sign.why()))), null,
                List.of(item.id()), false);
    }
}
