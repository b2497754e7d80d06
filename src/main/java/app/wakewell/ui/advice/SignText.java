package app.wakewell.ui.advice;

import java.util.List;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Fitting;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Level;
import app.wakewell.advice.Sign;

/**
 * Something about safety as it stands above the cards: an open sign, a question about signs, or a notice.
 *
 * @param id
 *            of the item
 * @param asks
 *            what it asks for, in words; empty for what asks for nothing
 * @param words
 *            what it is about
 * @param origin
 *            who says so
 * @param why
 *            what was noted
 * @param attached
 *            what the library says behind it
 * @param weight
 *            how it is set off from what is below
 */
record SignText(String id, String asks, String words, String origin, WhyText why, List<String> attached,
        Weight weight) {

    SignText {
        attached = List.copyOf(attached);
    }

    /** How much something about safety stands out; the words say the same. */
    enum Weight {
        EMERGENCY, DAY, APPOINTMENT, QUESTION, NOTICE;

        /** Name of its style class. */
        String style() {
            return "sign-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static SignText of(Sign sign, Reading reading) {
        AdviceTexts texts = reading.texts();
        return new SignText(sign.item().id(), texts.text(
                sign.level() == Level.EMERGENCY ? "advice.sign.asks.now" : "advice.sign.asks",
                texts.advice().level(sign.level())),
                sign.item().cardText(), origin(sign.item(), texts), WhyText.of(sign.why(), reading),
                sign.attached().stream().map(AdviceItem::cardText).toList(), weight(sign.level()));
    }

    static SignText question(Fitting question, Reading reading) {
        return of(question, Weight.QUESTION, reading);
    }

    static SignText notice(Fitting notice, Reading reading) {
        return of(notice, Weight.NOTICE, reading);
    }

    private static SignText of(Fitting fitting, Weight weight, Reading reading) {
        AdviceTexts texts = reading.texts();
        return new SignText(fitting.item().id(), texts.text("advice.sign." + weight), fitting.item().cardText(),
                origin(fitting.item(), texts), WhyText.of(fitting.why(), reading), List.of(), weight);
    }

    private static String origin(AdviceItem item, AdviceTexts texts) {
        return texts.text(item.kind() == Kind.NOT_IN_ARTICLES
                ? "advice.sign.notFromArticles"
                : "advice.sign.fromArticles");
    }

    private static Weight weight(Level level) {
        return switch (level) {
            case EMERGENCY -> Weight.EMERGENCY;
            case URGENT -> Weight.DAY;
            case SEE_SOON, MENTION, ASK, CAUTION, SUPPRESS -> Weight.APPOINTMENT;
        };
    }

    /** Whether it is an open sign, which leads to the page of signs and can be marked as seen. */
    boolean isSign() {
        return weight.compareTo(Weight.APPOINTMENT) <= 0;
    }
}
