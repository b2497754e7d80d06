/** An invented journal to look around in. It is made anew each time, from a fixed seed, and touches no real one. */
package app.wakewell.journal.sample;
