/**
 * The one window: start page or wizard. Its rooms are packages below: {@code kit} (building
 * blocks), {@code wizard} (frame), {@code start}, {@code preview}, and one package for each step.
 */
package cn.jiping.ui;
