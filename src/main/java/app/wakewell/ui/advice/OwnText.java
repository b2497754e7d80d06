package app.wakewell.ui.advice;

import app.wakewell.domain.Night;

/**
 * What the person's own nights say to an item.
 *
 * @param words
 *            the finding in one line
 * @param limit
 *            what it cannot show
 * @param finding
 *            the first night after the change that it is about; leads to the whole finding
 */
record OwnText(String words, String limit, Night finding) {}
