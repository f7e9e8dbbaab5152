/**
 * The step that shows what the report scored and what its conclusion may say. Indicators are
 * entered in a step of their own.
 */
package cn.jiping.ui.step.score;
