/**
 * The frame of the wizard: step list with marks and search, next and back, status bar. It owns
 * order and navigation and knows steps only by {@link cn.jiping.ui.wizard.StepView}.
 */
package cn.jiping.ui.wizard;
