/**
 * Outlines on the screen: what becomes of a report's texts when it goes over to another one, and
 * the page on which the unit makes its own.
 */
package cn.jiping.ui.outline;
