/**
 * The step for the text under one heading: editor, named figures to insert, and the text as it will
 * be printed. What a reference means is decided in {@code domain.figure}, what is wrong with a text
 * in {@code domain.check}; here it is only shown.
 */
package cn.jiping.ui.step.narrative;
