/**
 * The screens of the steps, one package each, all alike: a view, which knows its view model, and a
 * view model, which knows the open report and no toolkit but properties. A step knows no other
 * step; they share nothing but the kit.
 */
package cn.jiping.ui.step;
