/**
 * Makes paper and files of a document. {@link cn.jiping.output.Papers} is what the rest of the
 * program sees; the packages below each do one part. Nothing here knows the store or a screen.
 */
package cn.jiping.output;
