/**
 * Exact money: amounts in 元 with two decimals, the units they are shown in, and the reading of what
 * a clerk types. No floating point anywhere. Nothing here knows what an amount is for.
 */
package cn.jiping.domain.money;
