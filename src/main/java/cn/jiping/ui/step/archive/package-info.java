/**
 * The step in which a finalised version is archived: what goes in, what a receiver would find, and
 * onto which stick it is laid. How an archive looks inside, it does not know.
 */
package cn.jiping.ui.step.archive;
