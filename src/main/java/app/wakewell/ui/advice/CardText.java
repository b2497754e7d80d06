package app.wakewell.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Card;
import app.wakewell.advice.Fitting;
import app.wakewell.journal.wording.SignWording;

/**
 * A card as it stands on the page.
 *
 * @param id
 *            of the item that leads it
 * @param items
 *            ids of all that it says, the first one leading
 * @param topic
 *            title of the section
 * @param first
 *            what is said before the advice; empty where that is nothing
 * @param headline
 *            the advice
 * @param figure
 *            what is drawn beside it
 * @param why
 *            why it is here
 * @param also
 *            what else fits of the same matter
 * @param grounds
 *            what it stands on
 * @param notes
 *            what stands on it whatever was noted
 * @param attached
 *            reasons and details of the library
 * @param own
 *            what the person's own nights say
 * @param ownAgainst
 *            whether they speak against it, so that they stand first
 * @param attempt
 *            what trying it would do
 */
record CardText(String id, List<String> items, String topic, String first, String headline, Optional<Figure> figure,
        WhyText why,
        List<Also> also, Grounds grounds, List<String> notes, List<String> attached, List<OwnText> own,
        boolean ownAgainst, Attempt attempt) {

    CardText {
        items = List.copyOf(items);
        also = List.copyOf(also);
        notes = List.copyOf(notes);
        attached = List.copyOf(attached);
        own = List.copyOf(own);
    }

    /**
     * Another choice on the same card, or its other side.
     *
     * @param item
     *            id of the item
     */
    record Also(String item, String words, Optional<Figure> figure, WhyText why, Attempt attempt) {}

    static CardText of(Card card, Reading reading) {
        AdviceTexts texts = reading.texts();
        AdviceItem item = card.item();
        Grounds grounds = Grounds.of(item, card.nuances(), texts);
        boolean stiff = card.notes().stream().anyMatch(note -> note.id().equals(Advisor.LONG_STIFFNESS));
        List<String> notes = new ArrayList<>(card.notes()
                .stream()
                .filter(note -> !note.id().equals(Advisor.LONG_STIFFNESS))
                .map(AdviceItem::cardText)
                .toList());
        if (!grounds.remark().isEmpty()) {
            notes.addFirst(grounds.remark());
        }
        return new CardText(item.id(), card.items().stream().map(AdviceItem::id).toList(),
                texts.library().title(card.topic()),
                stiff ? new SignWording(texts.wording()).stiffnessFirst() : "", item.cardText(),
                Figure.of(item, texts.wording()),
                WhyText.of(card.main().why(), reading), card.also().stream().map(also -> also(also, reading)).toList(),
                grounds, notes, card.attached().stream().map(AdviceItem::cardText).toList(),
                card.items().stream().flatMap(one -> reading.own(one.id()).stream()).distinct().toList(),
                card.ownNightsAgainst(), Attempt.of(item, reading.journal(), reading.tonight()));
    }

    private static Also also(Fitting also, Reading reading) {
        return new Also(also.item().id(), also.item().cardText(), Figure.of(also.item(), reading.texts().wording()),
                WhyText.of(also.why(), reading),
                Attempt.of(also.item(), reading.journal(), reading.tonight()));
    }

    /** The card as a screen reader says it when it is reached: own nights that speak against it before the article. */
    String spoken(AdviceTexts texts) {
        Stream<String> nights = own.stream().map(OwnText::words);
        Stream<String> said = Stream.of(texts.text("advice.card.spoken", topic, headline),
                texts.text("advice.card.spoken.why", why.rule()));
        Stream<String> whole = ownAgainst ? Stream.concat(nights, said) : Stream.concat(said, nights);
        return Stream.concat(Stream.of(first).filter(words -> !words.isEmpty()), whole)
                .collect(Collectors.joining(" "));
    }
}
