/** The step “封面与单位”: who reports, on what, and in which unit amounts are written. */
package cn.jiping.ui.step.cover;
