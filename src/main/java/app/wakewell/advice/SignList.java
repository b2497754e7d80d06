package app.wakewell.advice;

import java.util.List;
import java.util.regex.Pattern;

import app.wakewell.domain.Symptom;

/**
 * The list of warning signs: the same for everyone, always whole and in this order. Lines and urgency follow the red
 * flags that guidelines name (NICE NG59, Finucane et al. 2020, JOSPT 50:350; the back-pain page of the NHS) and those
 * of the articles; where two differ in how soon, the sooner holds. The articles name signs and grade none.
 */
public final class SignList {

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Every line, the most urgent first. */
    public static final List<SignLine> LINES = List.of( //
            line(Symptom.SADDLE_NUMBNESS, Level.EMERGENCY, "nia-saddle-numbness nia-leg-pain-asks", ""),
            line(Symptom.BLADDER_BOWEL_CHANGE, Level.EMERGENCY, "nia-bladder-bowel-change", ""),
            line(Symptom.SEXUAL_FUNCTION_CHANGE, Level.EMERGENCY, "nia-sexual-function-change", ""),
            line(Symptom.PAIN_BOTH_LEGS, Level.EMERGENCY, "nia-both-legs-or-fast-weakness nia-leg-pain-asks", ""),
            line(Symptom.WEAKNESS_GETTING_WORSE, Level.EMERGENCY, "nia-both-legs-or-fast-weakness", ""),
            line(Symptom.CHEST_PAIN_OR_BREATHLESS, Level.EMERGENCY, "nia-chest-pain-breathless nia-chest-on-body-map",
                    ""),
            line(Symptom.SUDDEN_TEARING_PAIN, Level.EMERGENCY, "nia-chest-pain-breathless", ""),
            line(Symptom.RECENT_INJURY_SERIOUS, Level.EMERGENCY, "nia-recent-injury", ""),
            line(Symptom.FLANK_PAIN_AT_RISK, Level.EMERGENCY, "nia-urinary-symptoms", ""),
            line(Symptom.LEG_WEAKNESS_AFTER_CANCER, Level.EMERGENCY, "nia-cancer-history", ""),
            line(Symptom.SELF_HARM_THOUGHTS, Level.EMERGENCY, "nia-mood-crisis", ""),
            line(Symptom.FEVER, Level.URGENT, "rf-fever nia-fever-with-infection-risk rf-dull-ache-all-day-unwell",
                    "S1 S5"),
            line(Symptom.URINARY_SYMPTOMS, Level.URGENT, "nia-urinary-symptoms", ""),
            line(Symptom.NAUSEA_VOMITING, Level.URGENT, "rf-lower-belly-with-general-signs", "S5"),
            line(Symptom.MISSED_PERIODS, Level.URGENT, "rf-lower-belly-with-general-signs", "S5"),
            line(Symptom.RECENT_INJURY_MINOR, Level.URGENT, "nia-recent-injury nia-steroids-osteoporosis", ""),
            line(Symptom.PAIN_AFTER_CANCER, Level.URGENT, "nia-cancer-history", ""),
            line(Symptom.LEG_WEAKNESS, Level.URGENT, "rf-leg-weakness", "S1"),
            line(Symptom.NO_POSITION_EASES, Level.URGENT, "nia-unrelenting-night-pain", ""),
            line(Symptom.NIGHT_SWEATS, Level.URGENT, "nia-unrelenting-night-pain", ""),
            line(Symptom.UPPER_BACK_PAIN, Level.URGENT, "nia-unrelenting-night-pain", ""),
            line(Symptom.WORSE_WHEN_STRAINING, Level.URGENT, "nia-unrelenting-night-pain", ""),
            line(Symptom.NEW_SPINE_DEFORMITY, Level.URGENT, "nia-new-spine-deformity", ""),
            line(Symptom.UNEXPLAINED_WEIGHT_LOSS, Level.URGENT, "rf-unexplained-weight-loss", "S1"),
            line(Symptom.LASTING_PAIN, Level.SEE_SOON, "rf-persists-weeks", "S1"),
            line(Symptom.WORSENING_PAIN, Level.SEE_SOON, "rf-worsening-pain", "S1"),
            line(Symptom.SEVERE_PAIN, Level.SEE_SOON, "rf-severe-pain", "S1"),
            line(Symptom.LIMITED_LIFE, Level.SEE_SOON, "rf-daily-life-impact", "S1"),
            line(Symptom.LEG_NUMBNESS, Level.SEE_SOON, "rf-leg-numbness", "S1"),
            line(Symptom.LEG_TINGLING, Level.SEE_SOON, "rf-leg-tingling", "S1"),
            line(Symptom.FIRST_AT_THIS_AGE, Level.SEE_SOON, "nia-age-at-first-episode", ""),
            line(Symptom.LONG_MORNING_STIFFNESS, Level.SEE_SOON, "nia-long-morning-stiffness", ""),
            line(Symptom.BELT_LIKE_ACHE, Level.SEE_SOON, "rf-band-like-ache", "S5"),
            line(Symptom.SWELLING, Level.SEE_SOON, "rf-flank-ache-with-swelling", "S5"),
            line(Symptom.NIGHT_PAIN_HEART_RISK, Level.SEE_SOON, "rf-night-pain-heart-risk", "S5"),
            line(Symptom.PAIN_WITH_FRAGILE_BONES, Level.SEE_SOON, "nia-steroids-osteoporosis", ""),
            line(Symptom.BREATHING_PAUSES, Level.SEE_SOON, "nia-breathing-pauses", ""),
            line(Symptom.LOW_MOOD, Level.SEE_SOON, "nia-mood-crisis", ""),
            line(Symptom.SNORING_UNREFRESHED, Level.MENTION, "nia-breathing-pauses", ""),
            line(Symptom.PREGNANCY, Level.MENTION, "nia-pregnancy", ""),
            line(Symptom.MEDICINE_TOGETHER, Level.MENTION, "nia-sedative-alcohol nia-two-products", ""),
            line(Symptom.EXERCISE_BRINGS_PAIN, Level.MENTION, "nia-stop-exercise-rule", ""),
            line(Symptom.HARD_TO_RISE, Level.MENTION, "nia-floor-bed-fall-risk", ""));

    private SignList() {}

    private static SignLine line(Symptom symptom, Level level, String items, String articles) {
        return new SignLine(symptom, level, BLANK.splitAsStream(items).toList(),
                articles.isEmpty() ? List.of() : BLANK.splitAsStream(articles).toList());
    }

    /** The line about a symptom; an injury of which no more is said is on that of the minor ones. */
    public static SignLine of(Symptom symptom) {
        Symptom wanted = symptom == Symptom.RECENT_INJURY ? Symptom.RECENT_INJURY_MINOR : symptom;
        return LINES.stream().filter(line -> line.symptom() == wanted).findFirst().orElseThrow();
    }

    /** The lines of a level, in their order. */
    public static List<SignLine> at(Level level) {
        return LINES.stream().filter(line -> line.level() == level).toList();
    }
}
