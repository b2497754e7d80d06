package app.wakewell.ui.trends;

import app.wakewell.domain.Night;

/**
 * One night in the table. What was not answered is an empty text.
 *
 * @param night
 *            which night
 * @param name
 *            the night in words
 * @param rising
 *            pain on rising
 * @param bed
 *            pain in bed
 * @param quality
 *            sleep quality
 * @param value
 *            the measure that is shown, where it is none of these
 * @param position
 *            main position
 * @param setUp
 *            letter of the set-up
 * @param mark
 *            what is special about the night
 */
record NightRow(Night night, String name, String rising, String bed, String quality, String value, String position,
        String setUp, String mark) {}
