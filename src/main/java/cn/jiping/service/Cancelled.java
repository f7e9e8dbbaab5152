package cn.jiping.service;

import cn.jiping.domain.Texts;

/** The clerk stopped a long work. */
public final class Cancelled extends ExpectedFailure {
  private static final long serialVersionUID = 1L;
  private static final Texts TEXTS = Texts.of(Cancelled.class);

  public Cancelled() {
    super(TEXTS.get("cancelled"), TEXTS.get("cancelled.advice"), null);
  }
}
