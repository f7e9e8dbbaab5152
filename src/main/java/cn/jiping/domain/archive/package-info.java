/**
 * What an archive says of a report on paper and for how long it is kept: values and documents. No
 * files, no formats.
 */
package cn.jiping.domain.archive;
