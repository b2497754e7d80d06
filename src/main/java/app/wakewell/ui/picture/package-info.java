/** Paints a picture on a canvas, lets its mornings be pointed at, and says it in words. */
package app.wakewell.ui.picture;
