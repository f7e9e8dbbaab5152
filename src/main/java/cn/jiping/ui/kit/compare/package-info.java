/**
 * Two states of a report side by side, as far as they differ: for every screen that compares. What
 * differs is found in the domain; here it is only shown.
 */
package cn.jiping.ui.kit.compare;
