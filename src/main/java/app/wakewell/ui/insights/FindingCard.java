package app.wakewell.ui.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Night;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.Picture;

/**
 * One finding as it stands on its card. Every verdict has the same parts in the same size.
 *
 * @param subject
 *            what is ignored when the finding is; the same for the same finding on another day; empty for what cannot
 *            be ignored
 * @param section
 *            what kind of finding
 * @param place
 *            how much it tells
 * @param from
 *            of a set-up change, the nights from which its changes are in force
 * @param first
 *            what is told before the finding; mostly empty
 * @param text
 *            the finding in words
 * @param picture
 *            the small picture beside the words, where there is something to draw
 * @param wide
 *            a picture, or tables, across the whole page
 * @param beside
 *            what else changed or differed; the limit under every finding speaks of it
 * @param advice
 *            what the articles say about a change
 * @param ask
 *            what the person is asked about it
 */
record FindingCard(String subject, Section section, Place place, Set<Night> from, String first, FindingText text,
        Optional<Picture> picture, Optional<Wide> wide, Optional<Beside> beside, List<AdviceLine> advice,
        Optional<Ask> ask) {

    /** What takes the whole width. */
    sealed interface Wide permits Drawn, GroupTables {}

    /** The mornings with the smoothed line, across the page. */
    record Drawn(PainPictureInput input) implements Wide {}

    /** Nights counted, one table at a time. */
    record GroupTables(List<GroupTable> tables) implements Wide {
        GroupTables {
            tables = List.copyOf(tables);
        }
    }

    /**
     * What else changed or differed.
     *
     * @param title
     *            names it, with how many
     * @param lines
     *            one each, or one that says there is none
     */
    record Beside(String title, List<String> lines) {
        Beside {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A question about what happened.
     *
     * @param words
     *            the question
     * @param action
     *            words of the button that leads to where it is noted
     * @param night
     *            the night it is about
     */
    record Ask(String words, String action, Night night) {}

    FindingCard {
        from = Set.copyOf(from);
        advice = List.copyOf(advice);
    }

    /** A card with words and a picture. */
    static FindingCard of(String subject, Section section, Place place, FindingText text, Optional<Picture> picture) {
        return new FindingCard(subject, section, place, Set.of(), "", text, picture, Optional.empty(), Optional.empty(),
                List.of(), Optional.empty());
    }

    FindingCard across(Wide what) {
        return new FindingCard(subject, section, place, from, first, text, picture, Optional.of(what), beside, advice,
                ask);
    }

    FindingCard beside(Beside what) {
        return new FindingCard(subject, section, place, from, first, text, picture, wide, Optional.of(what), advice,
                ask);
    }

    FindingCard asking(Ask what) {
        return new FindingCard(subject, section, place, from, first, text, picture, wide, beside, advice,
                Optional.of(what));
    }

    /** The same with something that is told before it; empty for nothing. */
    FindingCard after(String told) {
        return new FindingCard(subject, section, place, from, told, text, picture, wide, beside, advice, ask);
    }

    FindingCard about(Set<Night> changes, List<AdviceLine> articles) {
        return new FindingCard(subject, section, place, changes, first, text, picture, wide, beside, articles, ask);
    }

    /** The card as a screen reader says it when it is reached. */
    String spoken() {
        List<String> words = new ArrayList<>(List.of(text.kind() + ".", text.headline() + "."));
        if (!first.isEmpty()) {
            words.addFirst(first);
        }
        words.addAll(text.facts());
        words.addAll(text.remarks());
        words.add(text.limit());
        return String.join(" ", words);
    }
}
