package app.wakewell.ui.advice;

/** The two pages of Advice. */
enum AdviceTab {
    FOR_YOU, LIBRARY
}
