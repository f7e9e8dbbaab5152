/**
 * What can be done with outlines: whether one is sound, and how a report goes over from one to
 * another. What an outline is lives in {@code domain.report}.
 */
package cn.jiping.domain.outline;
