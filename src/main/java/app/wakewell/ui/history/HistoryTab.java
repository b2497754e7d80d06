package app.wakewell.ui.history;

/** The two sides of History. */
enum HistoryTab {
    NIGHTS, BIN
}
