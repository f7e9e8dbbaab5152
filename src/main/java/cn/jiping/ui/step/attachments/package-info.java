/** The step “附件”: which tables are attached, and photographs and certificates. */
package cn.jiping.ui.step.attachments;
