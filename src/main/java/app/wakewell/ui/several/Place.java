package app.wakewell.ui.several;

import app.wakewell.domain.Night;

/**
 * A cell of the sheet.
 *
 * @param night
 *            its row
 * @param column
 *            what it asks
 */
record Place(Night night, Column column) {}
