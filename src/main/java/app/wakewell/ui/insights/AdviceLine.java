package app.wakewell.ui.insights;

import java.util.ArrayList;
import java.util.List;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.domain.BedHistory;
import app.wakewell.journal.OwnNights;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.wording.AdviceWording;

/**
 * What the articles say about a set-up change, as it stands on the card of its finding.
 *
 * @param item
 *            id of the item
 * @param text
 *            the item in its own words
 * @param notes
 *            how well it is supported, and what the change has to do with it; one sentence each
 */
record AdviceLine(String item, String text, List<String> notes) {

    AdviceLine {
        notes = List.copyOf(notes);
    }

    /** The items that a finding is about; first those that were tried out from a card. */
    static List<AdviceLine> of(SetUpFinding finding, BedHistory bed, AdviceLibrary library, InsightsTexts texts) {
        AdviceWording wording = new AdviceWording(texts.wording(), library);
        List<AdviceLine> tried = new ArrayList<>();
        List<AdviceLine> rest = new ArrayList<>();
        for (OwnNights.Match match : OwnNights.matches(finding, bed, library)) {
            (match.fromCard() ? tried : rest).add(of(match, wording, texts));
        }
        tried.addAll(rest);
        return tried;
    }

    private static AdviceLine of(OwnNights.Match match, AdviceWording wording, InsightsTexts texts) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.text("insights.advice.evidence",
                texts.wording().upperFirst(wording.evidence(match.item().evidence()))));
        if (match.fromCard()) {
            notes.add(texts.text("insights.advice.tried"));
        } else if (!match.towards()) {
            notes.add(texts.text("insights.advice.away"));
        }
        return new AdviceLine(match.item().id(), match.item().cardText(), notes);
    }
}
