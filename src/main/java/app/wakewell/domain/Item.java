package app.wakewell.domain;

/** One record of a journal: what can be written, amended, removed and brought back as a whole. Immutable. */
public sealed interface Item
        permits Entry, SetUpChange, Thing, WeekEntry, DayEvent, OwnFactor, PersonAnswers, Reply {

    /** What a record is about. */
    enum Kind {
        ENTRY, SET_UP, THING, WEEK, EVENT, FACTOR, PERSON, REPLY
    }

    /**
     * Which record it is; a journal holds at most one for a key.
     *
     * @param kind
     *            what it is about
     * @param id
     *            the night or day as ISO date, a number, a name; empty where there is only one
     */
    record Key(Kind kind, String id) {

        public static Key entry(Night night) {
            return new Key(Kind.ENTRY, night.toString());
        }

        public static Key setUp(Night from) {
            return new Key(Kind.SET_UP, from.toString());
        }
    }

    /** Which record it is. */
    Key key();
}
