/** The step in which a questionnaire on satisfaction is counted. */
package cn.jiping.ui.step.survey;
