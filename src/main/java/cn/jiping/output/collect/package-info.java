/**
 * The merged table of a district as a file: a workbook for people, JSON for programs. Knows columns
 * and cells; what is counted, and what is not, others decide.
 */
package cn.jiping.output.collect;
