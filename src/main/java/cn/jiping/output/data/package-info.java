/**
 * A report as data that another program, or this one on another computer, can read: JSON by a
 * published schema, in which nothing is lost, and tables for people. Knows values and bytes; where
 * they are kept, others say.
 */
package cn.jiping.output.data;
