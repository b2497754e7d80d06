package app.wakewell.ui.start;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.AgeBand;
import app.wakewell.domain.Answers;
import app.wakewell.domain.Episode;
import app.wakewell.domain.ProfileFields;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * What one step of the first start shows.
 *
 * @param step
 *            which step
 * @param progress
 *            which question of how many; empty where nothing is asked
 * @param title
 *            the question
 * @param lines
 *            what is said below it
 * @param options
 *            the answers, in the order of their keys
 * @param enter
 *            what Enter does; empty where it does nothing but ask for an answer
 * @param skip
 *            how the step is passed over; empty where it cannot be
 */
record StartState(StartStep step, String progress, String title, List<String> lines, List<Option> options, String enter,
        String skip) {

    /**
     * One answer.
     *
     * @param note
     *            a second line; empty for none
     * @param isChosen
     *            whether it was given before
     */
    record Option(String title, String note, boolean isChosen) {}

    /** The answers to the first question, in the order of their keys. */
    static final List<Episode> EPISODES = List.of(Episode.RECENT, Episode.LASTING, Episode.COMES_AND_GOES,
            Episode.NOT_SAID);

    /** The answers to the question of age, in the order of their keys. */
    static final List<AgeBand> AGES = List.of(AgeBand.values());

    /**
     * What was answered so far.
     *
     * @param episode
     *            the answer to the first question, or {@code null}
     * @param person
     *            what was said of the person
     * @param weekly
     *            whether the person would rather look in once a week
     */
    record Given(@Nullable Episode episode, Answers person, boolean weekly) {}

    static StartState of(StartStep step, Given given, LocalDate today, Messages messages, Wording wording) {
        String name = step.name().toLowerCase(java.util.Locale.ROOT);
        boolean first = step == StartStep.EPISODE || step == StartStep.GENTLE;
        return new StartState(step,
                step.number() == 0 ? "" : messages.text("start.progress", step.number(), StartStep.QUESTIONS),
                messages.text("start.title." + name), lines(step, messages),
                options(step, given, today, messages, wording),
                first ? "" : messages.text(given.weekly() ? "start.enter.week" : "start.enter.today"),
                step == StartStep.GENTLE || step == StartStep.BED ? "" : messages.text("start.skip"));
    }

    private static List<String> lines(StartStep step, Messages messages) {
        return (switch (step) {
            case EPISODE -> Stream.of("start.skippable");
            case GENTLE -> Stream.of("start.gentle.active", "start.gentle.weekly", "start.gentle.wait");
            case DURATION -> Stream.of("start.duration.kept");
            case ONSET -> Stream.of("start.onset.why");
            case SIGNS -> Stream.of("start.signs.why");
            case BED -> Stream.of("start.bed.why");
        }).map(messages::text).toList();
    }

    private static List<Option> options(StartStep step, Given given, LocalDate today, Messages messages,
            Wording wording) {
        return switch (step) {
            case EPISODE -> EPISODES.stream()
                    .map(one -> new Option(messages.text("start.episode." + one),
                            messages.text("start.episode.note." + one), one == given.episode()))
                    .toList();
            case GENTLE -> plain(messages, "start.gentle.week", "start.gentle.begin", "start.gentle.notNow");
            case DURATION -> HowLong.after(given.episode())
                    .stream()
                    .map(one -> new Option(messages.text("start.howLong." + one), "",
                            given.person()
                                    .get(ProfileFields.EPISODE_STARTED)
                                    .filter(one.since(today)::equals)
                                    .isPresent()))
                    .toList();
            case ONSET -> AGES.stream()
                    .map(band -> new Option(wording.upperFirst(wording.value(band)), "",
                            given.person().get(ProfileFields.ONSET_AGE_BAND).filter(band::equals).isPresent()))
                    .toList();
            case SIGNS -> plain(messages, "start.signs.now", "start.signs.later");
            case BED -> plain(messages, "start.bed.now", "start.bed.later");
        };
    }

    private static List<Option> plain(Messages messages, String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Option(messages.text(key), messages.text(key + ".note"), false))
                .toList();
    }
}
