/** Controls of our own, which toolkit and libraries lack. */
package app.wakewell.ui.control;
