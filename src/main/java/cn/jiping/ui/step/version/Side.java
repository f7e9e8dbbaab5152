package cn.jiping.ui.step.version;

/**
 * One of two versions that are compared.
 *
 * @param number of the version
 * @param name as in 第1版，2022年1月6日定稿
 */
record Side(int number, String name) {}
