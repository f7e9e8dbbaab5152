/**
 * Writing with named figures, wherever a text may refer to them: the menu that inserts one, the
 * text area that completes what begins with a brace. It knows figures and texts, no step and no
 * report.
 */
package cn.jiping.ui.kit.figure;
