/**
 * The checks for texts, files and whole reports in one run, with places as people count them: line
 * and column. Nothing is judged here; the rules live in {@code domain.check}.
 */
package cn.jiping.service.findings;
