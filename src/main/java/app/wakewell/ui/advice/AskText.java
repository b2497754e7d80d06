package app.wakewell.ui.advice;

import app.wakewell.advice.MissingAnswer;
import app.wakewell.domain.Field;
import app.wakewell.domain.ProfileFields;

/**
 * The one question worth asking now.
 *
 * @param field
 *            what is asked
 * @param why
 *            what its answer decides
 * @param isSafety
 *            whether cards wait for it, so that it stands above them
 */
record AskText(Field<?> field, String why, boolean isSafety) {

    static AskText of(MissingAnswer missing, AdviceTexts texts) {
        Field<?> field = missing.field();
        if (field.equals(ProfileFields.PREGNANT) || field.equals(ProfileFields.RISK_HISTORY)) {
            return new AskText(field, texts.text("advice.ask.safety", missing.decides().size()), true);
        }
        String first = missing.decides()
                .stream()
                .flatMap(id -> texts.library().item(id).stream())
                .findFirst()
                .map(item -> item.cardText())
                .orElse("");
        return new AskText(field, texts.text("advice.ask.decides", first, missing.decides().size() - 1), false);
    }
}
