package app.wakewell.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Short ways to say a night in tests. */
final class Nights {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Nights() {}

    static ZonedDateTime at(String wall, ZoneId zone) {
        return LocalDateTime.parse(wall).atZone(zone);
    }

    static ZonedDateTime at(String wall) {
        return at(wall, BERLIN);
    }

    /** The night whose measures are worked out in the Consensus Sleep Diary's way: 410 minutes asleep of 520 in bed. */
    static Answers known() {
        return Answers.NONE.with(NightFields.INTO_BED, at("2026-03-03T22:30"))
                .with(NightFields.TRIED_TO_SLEEP, at("2026-03-03T23:00"))
                .with(NightFields.MINUTES_TO_SLEEP, 30)
                .with(NightFields.MINUTES_AWAKE, 20)
                .with(NightFields.FINAL_WAKING, at("2026-03-04T06:40"))
                .with(NightFields.GOT_UP, at("2026-03-04T07:10"));
    }
}
