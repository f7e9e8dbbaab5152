/** The step “未归入的文字”: what an import found under no heading, until the clerk has moved it. */
package cn.jiping.ui.step.unplaced;
