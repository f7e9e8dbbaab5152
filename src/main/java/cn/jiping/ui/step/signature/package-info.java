/** The step “落款”: who signs, when, and whether a seal will be set. */
package cn.jiping.ui.step.signature;
