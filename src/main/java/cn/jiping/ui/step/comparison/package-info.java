/** The step in which a report's year is compared with the two before it. */
package cn.jiping.ui.step.comparison;
