package app.wakewell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

import app.wakewell.advice.Advice;
import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.ArticleLines;
import app.wakewell.advice.Card;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Expr;
import app.wakewell.advice.Fitting;
import app.wakewell.advice.Nuance;
import app.wakewell.advice.Sign;
import app.wakewell.advice.Withheld;
import app.wakewell.domain.Night;
import app.wakewell.journal.OwnNights;
import app.wakewell.journal.wording.AdviceWording;
import app.wakewell.journal.wording.FindingWording;

/** Tells advice to a person. */
final class AdviceText {

    /** Nights that are named one by one. */
    private static final int MOST_NIGHTS = 7;
    private static final String INDENT = "  ";

    private final Console console;
    private final AdviceLibrary library;
    private final AdviceWording wording;
    private final FindingWording findings;
    private final OwnNights ownNights;

    AdviceText(Console console, AdviceLibrary library, OwnNights ownNights) {
        this.console = console;
        this.library = library;
        this.wording = new AdviceWording(console.wording(), library);
        this.findings = new FindingWording(console.wording());
        this.ownNights = ownNights;
    }

    /**
     * Tells advice.
     *
     * @param isEmpty
     *            whether no night is written down yet
     */
    void tell(Advice advice, boolean isEmpty) {
        advice.signs().forEach(this::sign);
        advice.questions().forEach(this::note);
        advice.notices().forEach(this::note);
        if (!advice.cards().isEmpty()) {
            console.say("advice.cards");
            int rank = 1;
            for (Card card : advice.cards()) {
                card(card, rank++);
            }
        }
        if (!advice.more().isEmpty()) {
            console.say("advice.more", advice.more().size());
        }
        if (!advice.withheld().isEmpty()) {
            console.say("advice.rests", advice.withheld().size());
            advice.withheld().forEach(this::withheld);
        }
        advice.missing()
                .ifPresent(missing -> console.say("advice.asks", console.wording().field(missing.field()),
                        missing.field().id()));
        if (isEmpty) {
            console.say("advice.start");
        } else if (isSilent(advice)) {
            console.say("advice.nothing");
        }
    }

    private static boolean isSilent(Advice advice) {
        return advice.signs().isEmpty() && advice.questions().isEmpty() && advice.notices().isEmpty()
                && advice.cards().isEmpty() && advice.withheld().isEmpty() && advice.missing().isEmpty();
    }

    private void sign(Sign sign) {
        console.say("advice.sign", wording.level(sign.level()));
        detail(sign.item().cardText());
        why(sign.why());
        console.line("");
    }

    private void note(Fitting fitting) {
        console.line(fitting.item().cardText());
        why(fitting.why());
        console.line("");
    }

    private void card(Card card, int rank) {
        AdviceItem item = card.item();
        console.line("");
        console.say("advice.card", rank, item.cardText());
        own(card);
        why(card.main().why());
        for (Fitting also : card.also()) {
            detail(console.text("advice.also", also.item().cardText()));
        }
        card.notes().forEach(note -> detail(console.text("advice.remark", note.cardText())));
        facts(item);
        card.nuances().forEach(this::sides);
        console.line("");
    }

    /** What the person's own nights say stands above what articles say. */
    private void own(Card card) {
        if (card.ownNightsAgainst()) {
            detail(console.text("advice.own.against"));
        }
        for (AdviceItem item : card.items()) {
            for (OwnNights.Own own : ownNights.about(item.id())) {
                detail(console.text(own.towards() ? "advice.own.tried" : "advice.own.left",
                        findings.of(own.finding()).headline()));
            }
        }
    }

    /** Where the articles differ. */
    void nuance(Nuance nuance) {
        console.say("advice.item", nuance.id(), nuance.title());
        sides(nuance);
        console.line("");
    }

    private void sides(Nuance nuance) {
        for (Nuance.Side side : nuance.sides()) {
            detail(console.text("advice.side", console.wording().lowerFirst(nuance.title()), side.view()));
        }
    }

    private void withheld(Withheld withheld) {
        detail(console.text("advice.rest", withheld.item().id(), wording.reason(withheld.reason())));
    }

    private void why(Explained why) {
        wording.why(why).forEach(line -> detail(console.text("advice.why", line)));
        if (!why.decidingNights().isEmpty()) {
            detail(console.text("advice.on", nights(why.decidingNights())));
        }
    }

    private String nights(NavigableSet<Night> nights) {
        List<String> newest = new ArrayList<>();
        for (Night night : nights.descendingSet()) {
            if (newest.size() < MOST_NIGHTS) {
                newest.add(night.toString());
            }
        }
        String named = String.join(", ", newest);
        return nights.size() > MOST_NIGHTS
                ? console.text("advice.on.more", named, nights.size() - MOST_NIGHTS)
                : named;
    }

    private void facts(AdviceItem item) {
        for (ArticleLines lines : item.sources()) {
            library.sources()
                    .stream()
                    .filter(source -> source.id().equals(lines.source()))
                    .map(source -> console.text("advice.source", source.title(), source.publisher(), source.date()))
                    .forEach(source -> detail(console.text("advice.from", source)));
        }
        String citation = item.citation();
        String evidence = wording.evidence(item.evidence());
        detail(citation == null
                ? console.text("advice.evidence", evidence)
                : console.text("advice.evidence.cited", evidence, citation));
        String notFor = item.notFor();
        if (notFor != null) {
            detail(console.text("advice.notFor", notFor));
        }
        String remark = item.remark();
        if (remark != null) {
            detail(console.text("advice.remark", remark));
        }
    }

    /** One item of the library. */
    void item(AdviceItem item) {
        console.say("advice.item", item.id(), wording.kind(item.kind()) + ", " + library.title(item.topic()));
        detail(item.statement());
        Expr condition = item.condition();
        if (condition != null) {
            detail(console.text("advice.when", wording.condition(condition)));
        }
        facts(item);
        console.line("");
    }

    /** What came of each part of a condition. */
    void explained(Explained explained) {
        explained(explained, "");
    }

    private void explained(Explained explained, String indent) {
        console.line(indent + console.text("advice.explained", wording.truth(explained.truth()), words(explained)));
        if (!explained.nights().isEmpty()) {
            console.line(indent + INDENT + console.text("advice.on", nights(explained.nights())));
        }
        explained.parts().forEach(part -> explained(part, indent + INDENT));
    }

    private String words(Explained explained) {
        return switch (explained.part()) {
            case Expr.And _ -> console.text("advice.allOf");
            case Expr.Or _ -> console.text("advice.oneOf");
            default -> wording.seen(explained);
        };
    }

    /** Says that there is nothing to explain. */
    void unconditional() {
        console.say("advice.always");
    }

    private void detail(String text) {
        console.line(text.lines().map(line -> INDENT + line).collect(Collectors.joining("\n")));
    }
}
