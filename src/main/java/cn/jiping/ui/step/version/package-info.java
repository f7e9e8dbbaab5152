/**
 * The step “定稿”: what stands in its way, the finalising, the versions there are, and how two of
 * them differ. What may be finalised and how it is kept is decided in {@code service}.
 */
package cn.jiping.ui.step.version;
