/**
 * The step for the work figures (工作数据), which the texts refer to by name. Resolving the references
 * is {@code domain.figure}'s.
 */
package cn.jiping.ui.step.workfigure;
