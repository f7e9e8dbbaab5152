/**
 * The unit's check tables as text files: tab-separated, one entry a line, in and out. What is wrong
 * in such a file is said line by line.
 */
package cn.jiping.service.check;
