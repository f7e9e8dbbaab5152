/**
 * The step in which the goals of the project and of the year are written. Tables of indicators
 * stand in a step of their own.
 */
package cn.jiping.ui.step.goal;
