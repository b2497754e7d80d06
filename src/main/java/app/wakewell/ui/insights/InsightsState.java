package app.wakewell.ui.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.domain.Night;
import app.wakewell.domain.Reply;
import app.wakewell.journal.Findings;
import app.wakewell.journal.LongStiffness;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.SignsNow;
import app.wakewell.journal.Snapshot;

/**
 * What Insights shows.
 *
 * @param summary
 *            how many findings, on what, computed when; empty where there are none
 * @param signs
 *            says that something stands on the list of warning signs, which comes first; empty where nothing does
 * @param invitation
 *            what is missing for a finding on the bed
 * @param cards
 *            clear ones first, those that cannot be told yet last; of one kind the newest first
 * @param unlikely
 *            what was looked at among others without anything to be seen
 * @param ignored
 *            what the person does not care to see
 */
record InsightsState(String summary, String signs, Optional<Invitation> invitation, List<FindingCard> cards,
        List<FindingCard> unlikely, List<FindingCard> ignored) {

    /**
     * What was looked at.
     *
     * @param journal
     *            the journal
     * @param findings
     *            what it shows
     * @param signs
     *            what of it concerns the list of warning signs
     * @param current
     *            the night that Today proposes
     */
    record Looked(Snapshot journal, Findings findings, SignsNow signs, Night current) {}

    /**
     * Says how to get a finding on the bed.
     *
     * @param title
     *            what is missing, in one line
     * @param text
     *            how to get there
     * @param action
     *            words of the button that leads there
     * @param from
     *            the night from which the bed would be described, or changed
     */
    record Invitation(String title, String text, String action, Night from) {}

    InsightsState {
        cards = List.copyOf(cards);
        unlikely = List.copyOf(unlikely);
        ignored = List.copyOf(ignored);
    }

    /**
     * What is shown of a journal.
     *
     * @param library
     *            what the articles say, if it can be read
     */
    static InsightsState of(Looked looked, Optional<AdviceLibrary> library, InsightsTexts texts) {
        Snapshot journal = looked.journal();
        Findings findings = looked.findings();
        List<FindingCard> all = cards(looked, library, texts.naming(journal.things()));
        Set<String> replies = journal.replies().stream().map(Reply::subject).collect(Collectors.toSet());
        List<FindingCard> ignored = all.stream()
                .filter(card -> replies.contains(Reply.toFinding(card.subject())))
                .toList();
        List<FindingCard> shown = all.stream().filter(card -> !ignored.contains(card)).toList();
        return new InsightsState(all.isEmpty()
                ? ""
                : texts.text("insights.summary", all.size(),
                        texts.wording().dayWithYear(findings.setUps().computedOn()),
                        findings.setUps().method()),
                looked.signs().open().isEmpty()
                        ? ""
                        : texts.text("insights.signs", looked.signs().open().size()),
                invitation(looked, texts),
                shown.stream().filter(card -> card.place() != Place.UNLIKELY).toList(),
                shown.stream().filter(card -> card.place() == Place.UNLIKELY).toList(), ignored);
    }

    private static Optional<Invitation> invitation(Looked looked, InsightsTexts texts) {
        Snapshot journal = looked.journal();
        Night current = looked.current();
        if (journal.bed().phases().isEmpty()) {
            return Optional.of(new Invitation(texts.text("insights.noBed.title"), texts.text("insights.noBed"),
                    texts.text("insights.noBed.action"), journal.firstNight().orElse(current.next())));
        }
        return looked.findings().setUps().findings().isEmpty()
                ? Optional.of(new Invitation(texts.text("insights.noChange.title"), texts.text("insights.noChange"),
                        texts.text("insights.noChange.action"), current.next()))
                : Optional.empty();
    }

    private static List<FindingCard> cards(Looked looked, Optional<AdviceLibrary> library, InsightsTexts texts) {
        Snapshot journal = looked.journal();
        Findings findings = looked.findings();
        if (findings.setUps().nights() == 0) {
            return List.of();
        }
        SetUpCards setUps = new SetUpCards(journal.bed(), library, LongStiffness.isNoted(looked.signs()), texts);
        OtherCards others = new OtherCards(journal, findings, texts);
        List<FindingCard> all = new ArrayList<>();
        findings.setUps()
                .findings()
                .stream()
                .sorted(Comparator.comparing((SetUpFinding finding) -> finding.last().from()).reversed())
                .map(setUps::of)
                .forEach(all::add);
        all.addAll(new ShiftCards(journal.bed(), findings.levels(), texts).of(findings.shifts()));
        all.addAll(new FactorCards(findings.factors(), texts).all());
        others.sleepAndPain().ifPresent(all::add);
        others.trend().ifPresent(all::add);
        all.addAll(others.counted());
        others.waiting().ifPresent(all::add);
        // the order within a place stays
        all.sort(Comparator.comparing(FindingCard::place));
        return all;
    }

    /** The findings that are shown of a section. */
    List<FindingCard> cards(Section section) {
        return cards.stream().filter(card -> section.shows(card.section())).toList();
    }

    /** The unlikely ones of a section. */
    List<FindingCard> unlikely(Section section) {
        return unlikely.stream().filter(card -> section.shows(card.section())).toList();
    }
}
