package app.wakewell.journal;

import java.time.LocalTime;

/**
 * Port: when the person's day starts, a preference of this computer. Until then, somebody still awake is thought to be
 * in the day before. Any time of day: who works at night and sleeps from 14:00 to 21:00 begins the day at 21:00, so
 * that the whole night at work belongs to the sleep before it.
 */
public interface DayStart {

    /** When the day starts. */
    LocalTime time();

    /** Keeps another time. */
    void keep(LocalTime time);
}
