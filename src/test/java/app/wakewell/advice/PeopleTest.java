package app.wakewell.advice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.wakewell.domain.DayEvent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Twelve people, as their journals describe them, and what they see. */
class PeopleTest {

    private static final Advisor ADVISOR = new Advisor(Library.shipped());

    /**
     * A person.
     *
     * @param who
     *            in words
     * @param diary
     *            the journal
     * @param signs
     *            the signs above everything else
     * @param cards
     *            each card: the item that leads it, and those that share it
     * @param asked
     *            the field that is asked for, or nothing
     */
    record Person(String who, Diary diary, List<String> signs, List<String> cards, String asked) {
        @Override
        public String toString() {
            return who;
        }
    }

    private static Diary diary() {
        return new Diary().asked();
    }

    static Stream<Person> people() {
        return Stream.of( //
                new Person("sleeps on the front, soft mattress, low back",
                        diary().setUp(60, "setup.mattress.firmness=SOFT", "setup.props=none")
                                .nights(7, "night.pain_rising=5", "night.position=STOMACH",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of(),
                        List.of("avoid-stomach-sleeping stomach-soft-bed-extends-back stomach-pillow-under-pelvis stomach-pillow-under-belly stomach-break-habit-tennis-ball",
                                "soft-mattress-sink-and-twist hard-mattress-can-keep-neutral",
                                "ask-about-early-day-exercises"),
                        "profile.joint_limits"),
                new Person("sleeps only on the front and cannot otherwise",
                        diary().setUp(60, "setup.position_only=STOMACH", "setup.props=none")
                                .nights(7, "night.pain_rising=5", "night.position=STOMACH",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of(),
                        List.of("stomach-pillow-under-pelvis stomach-pillow-under-belly", "neutral-spine-goal",
                                "mattress-standing-posture-test"),
                        "setup.mattress.firmness"),
                new Person("sleeps on the back without props, low back",
                        diary().setUp(60, "setup.mattress.firmness=MEDIUM", "setup.props=none")
                                .person("profile.joint_limits=none")
                                .nights(7, "night.pain_rising=4", "night.position=BACK",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of(),
                        List.of("back-pillow-under-knees back-lumbar-roll back-legs-raised", "neutral-spine-goal",
                                "mattress-standing-posture-test"),
                        "setup.mattress.base"),
                new Person("sleeps on the side with a sore hip and no pillow between the knees",
                        diary().setUp(60, "setup.props=none")
                                .person("profile.joint_limits=HIP")
                                .nights(7, "night.pain_rising=4", "night.position=SIDE_LEFT",
                                        "night.pain_regions=LOWER_BACK,HIP:LEFT", "night.sleep_quality=3"),
                        List.of(),
                        List.of("side-sleep-hip-shoulder-caution", "side-pillow-between-knees side-hug-pillow",
                                "mattress-standing-posture-test"),
                        "setup.mattress.firmness"),
                new Person("sore neck on two thick pillows",
                        diary().setUp(60, "setup.pillow.count=2", "setup.pillow.loft=THICK",
                                "setup.pillow.type=STANDARD", "setup.pillow.head_in_line=TILTED_FORWARD",
                                "setup.props=none")
                                .nights(7, "night.pain_rising=4", "night.position=SIDE_RIGHT",
                                        "night.pain_regions=NECK", "night.sleep_quality=3"),
                        List.of(), List.of("too-many-pillows", "side-hug-pillow", "neutral-spine-goal"),
                        "profile.joint_limits"),
                new Person("an old sagging mattress that may be turned, worn out and no topper",
                        diary().setUp(3000, "setup.mattress.acquired=2016-01-01", "setup.mattress.condition=SAGGING",
                                "setup.mattress.can_rotate=YES", "setup.mattress.topper=NONE",
                                "setup.mattress.firmness=MEDIUM", "setup.mattress.base=BOX_SPRING",
                                "setup.props=KNEES_BETWEEN,HUGGED")
                                .nights(7, "night.pain_rising=5", "night.position=SIDE",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of(), List.of("side-knees-bent-slightly", "rotate-mattress", "neutral-spine-goal"),
                        "profile.joint_limits"),
                new Person("poor sleep, screens and coffee late, stress",
                        diary().nights(7, "night.pain_rising=2", "night.sleep_quality=2", "night.stress=HIGH",
                                "night.evening=SCREENS_LATE,CAFFEINE_LATE", "night.position=MIXED"),
                        List.of(), List.of("wind-down-routine", "manage-stress", "soothing-exercises"),
                        "setup.mattress.condition"),
                new Person("numb around the saddle",
                        diary().setUp(60, "setup.mattress.firmness=VERY_SOFT")
                                .symptom("SADDLE_NUMBNESS")
                                .nights(7, "night.pain_rising=5", "night.position=STOMACH",
                                        "night.pain_regions=LOWER_BACK"),
                        List.of("nia-saddle-numbness EMERGENCY"), List.of(), ""),
                new Person("six weeks of pain in spite of what was tried, discouraged",
                        diary().person("profile.episode_started=2026-01-07")
                                .setUp(25, "setup.mattress.firmness=MEDIUM", "setup.props=KNEES_BETWEEN,HUGGED")
                                .week(2, "week.coping=DISCOURAGED")
                                .nights(28, "night.pain_rising=4", "night.position=SIDE",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of("rf-persists-weeks SEE_SOON"),
                        List.of("provider-finds-cause", "side-knees-bent-slightly", "neutral-spine-goal"),
                        "profile.joint_limits"),
                new Person("pregnant, sleeps on the side",
                        new Diary().person("profile.pregnant=YES", "profile.risk_history=none")
                                .setUp(60, "setup.props=none", "setup.room.dark=NO")
                                .nights(7, "night.pain_rising=4", "night.position=SIDE",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of(),
                        List.of("bedroom-dark", "mattress-standing-posture-test", "sleep-setup-can-cause-pain"),
                        "setup.mattress.firmness"),
                new Person("was never asked about pregnancy and the past",
                        new Diary().setUp(60, "setup.props=none")
                                .nights(7, "night.pain_rising=4", "night.position=SIDE",
                                        "night.pain_regions=LOWER_BACK", "night.sleep_quality=3"),
                        List.of(),
                        List.of("mattress-standing-posture-test", "sleep-setup-can-cause-pain",
                                "self-care-often-enough"),
                        "profile.pregnant"),
                new Person("tries acupuncture for two weeks without effect",
                        diary().event(DayEvent.Type.THERAPY, 14, "therapy.kind=ACUPUNCTURE", "therapy.effect=SAME")
                                .nights(7, "night.pain_rising=1", "night.sleep_quality=4", "night.position=SIDE"),
                        List.of(), List.of("therapy-evidence-varies"), ""));
    }

    private static String ids(Card card) {
        return card.items().stream().map(AdviceItem::id).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("people")
    void theySeeWhatFitsThem(Person person) {
        Advice advice = ADVISOR.advise(person.diary().situation());
        assertEquals(person.signs(),
                advice.signs().stream().map(sign -> sign.item().id() + " " + sign.level()).toList());
        assertEquals(person.cards(), advice.cards().stream().map(PeopleTest::ids).toList());
        assertEquals(person.asked(), advice.missing().map(missing -> missing.field().id()).orElse(""));
    }

    @ParameterizedTest
    @MethodSource("people")
    void nothingTheySeeContradictsItself(Person person) {
        Advice advice = ADVISOR.advise(person.diary().situation());
        List<Card> all = Stream.concat(advice.cards().stream(), advice.more().stream()).toList();
        for (Card card : all) {
            assertTrue(all.stream().noneMatch(other -> !other.equals(card) && other.contradicts(card)), ids(card));
        }
    }

    @Test
    void thereAreTwelve() {
        assertEquals(12, people().count());
    }
}
