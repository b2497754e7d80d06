package app.wakewell.advice;

/** What a card touches, where that decides whether it is safe to show. */
public enum Area {
    POSITION, EXERCISE, THERAPY, MEDICINE, OTHER;

    static Area of(Kind kind, Topic topic) {
        return switch (kind) {
            case EXERCISE -> EXERCISE;
            case THERAPY -> THERAPY;
            case NOT_IN_ARTICLES, RED_FLAG -> OTHER;
            default -> switch (topic) {
                case B, C -> POSITION;
                case I -> EXERCISE;
                case K, P -> THERAPY;
                case M -> MEDICINE;
                default -> OTHER;
            };
        };
    }
}
